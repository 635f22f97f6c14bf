package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;

import app.legato.text.Texts;
import java.util.List;

/** One page being set: how wide words are on it, how they break into lines, and which of them did not fit. */
record Setting(Texts texts, Sheet sheet, Typeface regular, Typeface bold, Continued continued) {
    Setting(Texts texts, Sheet sheet, Typeface regular, Typeface bold) {
        this(texts, sheet, regular, bold, new Continued());
    }

    /** Width in points of words in the usual size. */
    double width(String words) {
        return regular.width(words, SIZE);
    }

    double width(Style style, String words) {
        return face(style).width(words, style.size());
    }

    Typeface face(Style style) {
        return style.isBold() ? bold : regular;
    }

    /** The words in lines that fit. Those that do not are kept for the page behind, under the name {@code of}. */
    List<String> lines(String of, String words, double width, int most) {
        List<String> lines = Lines.of(words, regular, width, SIZE, most, mark());
        if (isCut(lines)) {
            continued.add(of, words);
        }
        return lines;
    }

    /** All of the words in lines that fit. */
    List<String> all(String words, double width) {
        return Lines.of(words, regular, width, SIZE);
    }

    /** As much of one line as fits; as {@link #lines}. */
    String line(String of, String words, Style style, double width) {
        Typeface face = face(style);
        String shown = face.shown(words);
        String line = face.cut(shown, width, SIZE, mark());
        if (!line.equals(shown)) {
            continued.add(of, words);
        }
        return line;
    }

    /** Whether lines end with the mark. */
    boolean isCut(List<String> lines) {
        return !lines.isEmpty() && lines.getLast().endsWith(mark());
    }

    /** Stands for words that go on behind the page. */
    String mark() {
        return texts.get("summary.goes-on");
    }
}
