package app.legato.text;

/** A piece of a note in one line, with what was looked for in it: "… slept badly, ", "hot", " night, window open …". */
public record Excerpt(String before, String hit, String after) {
    /** Characters shown on either side of the hit, cut between words. */
    private static final int BEFORE = 40;

    private static final int AFTER = 80;

    /** The piece of {@code note} around its characters from {@code from} to before {@code to}. */
    static Excerpt around(String note, int from, int to) {
        return new Excerpt(
                end(oneLine(note.substring(0, from)).stripLeading()),
                oneLine(note.substring(from, to)),
                beginning(oneLine(note.substring(to)).stripTrailing()));
    }

    private static String end(String words) {
        if (words.length() <= BEFORE) {
            return words;
        }
        int cut = words.indexOf(' ', words.length() - BEFORE);
        return "… " + words.substring(cut < 0 ? afterPair(words, words.length() - BEFORE) : cut + 1);
    }

    private static String beginning(String words) {
        if (words.length() <= AFTER) {
            return words;
        }
        int cut = words.lastIndexOf(' ', AFTER);
        return words.substring(0, cut <= 0 ? afterPair(words, AFTER) : cut) + " …";
    }

    /** Where a cut does not part the two halves of one character. */
    private static int afterPair(String words, int at) {
        return Character.isLowSurrogate(words.charAt(at)) ? at + 1 : at;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
