package app.legato.routine;

import java.util.List;

/**
 * How many nights with a session there were, counted to six weeks and no further. Nights without one count for nothing and against nothing,
 * wherever they lie.
 *
 * @param nights nights in which something was held, 0 to {@link #COUNTED}
 * @param inPart those of the first {@link #NIGHTS} in which no session was held to its end
 * @param tonight whether the present night is one of them
 */
public record SixWeeks(int nights, int inPart, boolean tonight) {
    /** As long as the main trial ran, every night (Hallegraeff, J Physiother 2012). */
    public static final int NIGHTS = 42;
    /** A week longer, in which the screen says what can come after. */
    public static final int COUNTED = NIGHTS + 7;

    public SixWeeks {
        if (nights < 0 || nights > COUNTED || inPart < 0 || inPart > Math.min(nights, NIGHTS)) {
            throw new IllegalArgumentException("more than was counted");
        }
    }

    /**
     * Counts nights.
     *
     * @param whole for each night with a session, earliest first, whether one of its sessions was held to its end
     */
    public static SixWeeks of(List<Boolean> whole, boolean tonight) {
        long inPart = whole.stream().limit(NIGHTS).filter(held -> !held).count();
        return new SixWeeks(Math.min(whole.size(), COUNTED), (int) inPart, tonight);
    }

    /** The number of the present night among the 42: the next one while it has no session. */
    public int number() {
        return Math.min(NIGHTS, tonight ? nights : nights + 1);
    }

    /** Whether the 42 nights are complete. */
    public boolean isDone() {
        return nights >= NIGHTS;
    }

    /** Whether they were completed within the last week of sessions: the time to say what can come next. */
    public boolean isJustDone() {
        return isDone() && nights < COUNTED;
    }
}
