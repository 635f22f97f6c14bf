package app.legato.figure;

/** What a hand does, which decides how it is drawn. */
public enum Hand {
    FLAT,
    REST,
    RELAXED,
    HOLD,
    GRIP;

    /** True when the fingers close around something. */
    public boolean closed() {
        return this == GRIP || this == HOLD;
    }
}
