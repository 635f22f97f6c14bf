package app.legato.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two notes about the same entry, kept in one. A note counts as its parts, between lines of {@code — — —}: the parts of both are kept, in the
 * order of their letters, but for one that is the beginning of another. What is too long to be kept so is its longest part, with a line
 * {@code — …} below where that fits: from then on only the longest is kept, so that it makes no difference which two notes met first. Where
 * the line does not fit, no other part would fit beside it either.
 */
final class Notes {
    private static final String BETWEEN = "— — —";
    private static final String MORE = "— …";
    private static final Comparator<String> LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Notes() {}

    /** Both notes in one of at most {@code most} characters; each of them has no more. */
    static String together(String mine, String theirs, int most) {
        if (mine.equals(theirs)) {
            return mine;
        }
        TreeSet<String> parts = new TreeSet<>();
        boolean mineWasCut = addParts(mine, parts);
        boolean cut = addParts(theirs, parts) || mineWasCut;
        List<String> kept = new ArrayList<>();
        for (String part : parts) {
            // In the order of letters whatever begins with a part follows it at once.
            String next = parts.higher(part);
            if (next == null || !next.startsWith(part)) {
                kept.add(part);
            }
        }
        String all = String.join("\n" + BETWEEN + "\n", kept);
        if (!cut && all.length() <= most) {
            return all;
        }
        String longest = kept.stream().max(LENGTH).orElse("");
        String marked = longest + "\n" + MORE;
        return marked.length() <= most ? marked : longest;
    }

    /** Says whether the note was cut before. */
    private static boolean addParts(String note, Set<String> parts) {
        boolean cut = false;
        List<String> part = new ArrayList<>();
        for (String line : note.split("\n", -1)) {
            if (line.equals(BETWEEN) || line.equals(MORE)) {
                cut |= line.equals(MORE);
                add(part, parts);
                part.clear();
            } else {
                part.add(line);
            }
        }
        add(part, parts);
        return cut;
    }

    private static void add(List<String> lines, Set<String> parts) {
        String part = String.join("\n", lines);
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
