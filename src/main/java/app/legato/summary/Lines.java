package app.legato.summary;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that are known to fit, so that a page can be planned before it is laid out. */
final class Lines {
    private Lines() {}

    /**
     * The lines of {@code text}, each at most {@code width} points wide in {@code face}; what does not fit {@code most} lines is cut, and
     * {@code mark} stands for the rest. A word longer than a line is broken.
     */
    static List<String> of(String text, Typeface face, double width, double size, int most, String mark) {
        List<String> lines = new ArrayList<>();
        String rest = face.shown(text).strip();
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1) {
                lines.add(face.cut(rest, width, size, mark));
                break;
            }
            int end = lineEnd(rest, face, width, size);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /** All lines of {@code text}, however many. */
    static List<String> of(String text, Typeface face, double width, double size) {
        return of(text, face, width, size, Integer.MAX_VALUE, "");
    }

    private static int lineEnd(String rest, Typeface face, double width, double size) {
        int end = face.fitting(rest, width, size);
        while (end < rest.length() && rest.charAt(end) == ' ') {
            end++; // a blank may stand beyond the line, where nothing is seen of it
        }
        if (end == rest.length()) {
            return end;
        }
        int lastSpace = rest.lastIndexOf(' ', end - 1);
        return lastSpace > 0 ? lastSpace : Math.max(end, rest.offsetByCodePoints(0, 1));
    }
}
