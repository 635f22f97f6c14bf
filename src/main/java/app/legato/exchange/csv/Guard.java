package app.legato.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking words for something else. A text that begins like a formula (with {@code = + - @}, also their wide forms, a
 * tab or a line break) or looks like a number, date or truth gets an apostrophe in front. Blanks, invisible characters and apostrophes before
 * the beginning change nothing, so that {@link #open} knows for every text whether one was put there. A text that names a month is not
 * guarded: in a region whose months are called so, a spreadsheet may take "May 5" for a date.
 */
final class Guard {
    private static final char MARK = '\'';

    private static final Pattern DANGEROUS = Pattern.compile(
            // what begins a formula, behind anything that cannot be seen
            "[\\s\\p{Cntrl}\\p{Cf}\\p{Z}']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*"
                    // what some programs drop, so that the next cell begins there
                    + "|'*[\\t\\r\\n\\x00].*"
                    // a number, a date, a time, an amount of money or a share
                    + "|['\\p{Z}\\s]*[\\p{Sc}(]?[\\p{Z}\\s]*[.,]?\\p{Nd}[\\p{Nd}\\p{Z}\\s.,:/'’()\\-\\p{Sc}%]*(?:[eE][+\\-]?\\p{Nd}+|[aApP][mM])?"
                    + "|'*(?i:true|false|wahr|falsch|vrai|faux|verdadero|falso)",
            Pattern.DOTALL);

    private Guard() {}

    /** The text as it stands in a cell. */
    static String close(String text) {
        return needsMark(text) ? MARK + text : text;
    }

    /** The text of a cell that {@link #close} wrote, or another hand. */
    static String open(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && needsMark(cell) ? cell.substring(1) : cell;
    }

    private static boolean needsMark(String text) {
        return DANGEROUS.matcher(text).matches();
    }
}
