package app.legato.exchange;

import app.legato.text.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * Something in a file that cannot be taken in, in words for the person.
 *
 * @param file which of several files it is in; empty when there is but one
 * @param line counted from 1; 0 when it is about no line
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record Problem(String file, long line, String key, List<String> arguments) {
    private static final int SHOWN_MOST = 60;

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** One that is about no line. Numbers are told as they stand in a file, without signs between thousands. */
    public static Problem of(String key, Object... arguments) {
        return at(0, key, arguments);
    }

    public static Problem at(long line, String key, Object... arguments) {
        return new Problem(
                "", line, key, Arrays.stream(arguments).map(Problem::shown).toList());
    }

    /** The same, in one of several files. */
    public Problem in(String name) {
        return new Problem(name, line, key, arguments);
    }

    /** Where it is and what it is: "Line 12: ...". */
    public String sentence(Texts texts) {
        String what = texts.get(key, arguments.toArray());
        if (line == 0) {
            return file.isEmpty() ? what : texts.get("exchange.in-file", file, what);
        }
        return file.isEmpty()
                ? texts.get("exchange.at-line", Long.toString(line), what)
                : texts.get("exchange.in-file-at-line", file, Long.toString(line), what);
    }

    /** As much of what stands in the file as is needed to find it, and nothing that would move a terminal's cursor. */
    private static String shown(Object argument) {
        String words = argument.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "·");
        return words.codePointCount(0, words.length()) <= SHOWN_MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN_MOST)) + "…";
    }
}
