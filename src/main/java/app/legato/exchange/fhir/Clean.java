package app.legato.exchange.fhir;

/**
 * Words that people typed, made fit for FHIR: its strings and its XHTML hold no control characters, no halves of a character, and nothing
 * that turns the direction of what follows.
 */
final class Clean {
    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    /** The words without what FHIR forbids, and without blanks around them; may be empty. */
    static String words(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(point -> !turnsDirection(point))
                .map(Clean::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** The words as the inside of an XHTML element. */
    static String xhtml(String typed) {
        return words(typed)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "<br/>");
    }

    /** What forces the direction of writing: left open, it would turn round the sentences that follow. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static int allowed(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return point;
        }
        if (Character.isISOControl(point)) {
            return ' ';
        }
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return half || point == 0xFFFE || point == 0xFFFF ? REPLACEMENT : point;
    }
}
