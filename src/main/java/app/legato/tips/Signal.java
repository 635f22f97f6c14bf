package app.legato.tips;

import app.legato.night.Night;

/**
 * A fact computed from recent entries.
 *
 * @param count how many nights, days or entries made it true, at least the kind's threshold
 * @param of what they are counted of: the window in nights or days, or the recorded nights where a rate is meant
 * @param grounds the entries and answers themselves
 */
public record Signal(SignalKind kind, int count, int of, Grounds grounds) {
    private static final int LOUDEST = 3;
    private static final int FRESH = 1;
    private static final int RECENT = 3;

    public Signal {
        if (count < kind.least()) {
            throw new IllegalArgumentException(kind + " needs " + kind.least());
        }
    }

    /** A signal counted over its kind's own window. */
    static Signal of(SignalKind kind, int count, Grounds grounds) {
        return new Signal(kind, count, kind.span(), grounds);
    }

    /** 1 at the threshold; only a stronger signal brings a tip back within a week. */
    public int strength() {
        return kind.strength(count);
    }

    /**
     * How loudly it speaks on {@code tonight}, 1 to 5: its strength, of which more than 3 counts as 3, and 2 more when its newest entry is of
     * last night or today, 1 more when of the two nights before. What only the profile says has no date and gets none.
     */
    public int weight(Night tonight) {
        int recency = grounds.newest()
                .map(night -> night.until(tonight))
                .map(ago -> ago <= FRESH ? 2 : ago <= RECENT ? 1 : 0)
                .orElse(0);
        return Math.min(strength(), LOUDEST) + recency;
    }

    /** The key of the reason sentence; its arguments are {@link #count} and {@link #of}. */
    public String key() {
        return kind.key();
    }
}
