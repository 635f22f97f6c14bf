package app.legato.exchange;

import app.legato.diary.WholeDiary;
import java.util.List;

/** What came of reading a file. Nothing is stored by it. */
public sealed interface Reading {
    /** Nothing of it can be used. */
    record Refused(Problem problem) implements Reading {}

    /**
     * Entries, and perhaps lines that make none.
     *
     * @param diary what could be read
     * @param problems the first of them, in the order of the file, at most {@link Gathering#PROBLEMS_MOST}
     * @param problemCount how many there are
     * @param mended how many texts held half a character, which became a replacement character
     */
    record Read(WholeDiary diary, List<Problem> problems, int problemCount, int mended) implements Reading {
        public Read {
            problems = List.copyOf(problems);
        }
    }
}
