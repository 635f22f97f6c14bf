package app.legato.exchange.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that says when: a date, a time, or a time behind a date. Blanks of every kind are one blank in it, and none at its ends.
 *
 * @param date the part that may be a date: all of the cell where it has no two
 * @param time the part that may be a time: all of the cell where it has no two
 */
record Stamp(String date, String time) {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,4})(?:T|, ?| )(\\d{1,2}[:.hH]\\d{2}.*)");

    static Stamp of(String cell) {
        String words = BLANKS.matcher(cell).replaceAll(" ").strip();
        Matcher both = BOTH.matcher(words);
        return both.matches() ? new Stamp(both.group(1), both.group(2)) : new Stamp(words, words);
    }
}
