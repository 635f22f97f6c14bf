package app.legato.exchange.file;

import java.util.List;

/**
 * What a file will hold, in sentences for the person who decides whether to write it.
 *
 * @param period from when to when; empty where it is about no time
 * @param lines what is in it
 * @param leftOut what is not in it
 */
public record Inside(String period, List<String> lines, List<String> leftOut) {
    public static final Inside NOTHING = new Inside("", List.of(), List.of());

    public Inside {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }
}
