package app.legato.stretch;

import java.util.Locale;

/**
 * A number of a plan that a person may set: seconds, or for {@link #REPEATS} holds a leg. Outside its limits it is a slip of the finger;
 * above what is usual (15 to 30 seconds two to four times, the sole up to ten times, ankle pumps up to twenty: the evidence brief, section
 * 1) a screen asks back, because a physiotherapist may have said so.
 */
public enum PlanNumber {
    GET_READY(3, 60, 60),
    EASE_IN(0, 60, 30),
    HOLD(1, 180, 60),
    LET_GO(0, 120, 60),
    REPEATS(1, 20, 10);

    /** Up to here a step is one, from here on five: nobody presses a button thirty times. */
    private static final int SMALL = 10;

    private static final int STEP = 5;

    private final int least;
    private final int most;
    private final int usualMost;

    PlanNumber(int least, int most, int usualMost) {
        this.least = least;
        this.most = most;
        this.usualMost = usualMost;
    }

    /** The end of the keys of its words: "get-ready". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether a plan can have this value. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    /** Whether it is more than is usually done, for a stretch of this muscle. */
    public boolean isUnusual(int value, StretchedMuscle muscle) {
        boolean pumps = this == REPEATS && muscle == StretchedMuscle.ANKLES;
        return value > (pumps ? most : usualMost);
    }

    /** The next larger round value, at most {@link #most()}: 9, 10, 15, 20; repeats one by one. */
    public int above(int value) {
        int next = value < SMALL || this == REPEATS ? value + 1 : (value / STEP + 1) * STEP;
        return Math.clamp(next, least, most);
    }

    /** The next smaller round value, at least {@link #least()}. */
    public int below(int value) {
        int next = value <= SMALL || this == REPEATS ? value - 1 : (value - 1) / STEP * STEP;
        return Math.clamp(next, least, most);
    }
}
