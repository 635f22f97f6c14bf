package app.legato.tips;

/**
 * A fact computed from recent entries.
 *
 * @param count how many nights, days or entries made it true, at least the kind's threshold
 * @param of what they are counted of: the window in nights or days, or the recorded nights where a rate is meant
 * @param grounds the entries and answers themselves
 */
public record Signal(SignalKind kind, int count, int of, Grounds grounds) {
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

    /** The key of the reason sentence; its arguments are {@link #count} and {@link #of}. */
    public String key() {
        return kind.key();
    }
}
