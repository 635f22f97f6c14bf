package app.legato.tips;

/** What a tip is about. The first four are the causes that the diary can speak to. */
public enum Cause {
    FATIGUE,
    CIRCULATION,
    HYDRATION,
    MEDICAL,
    RELIEF,
    SLEEP;

    /** The key of its word in the bundle {@code tips}. */
    public String key() {
        return Keys.of("tips.cause.", this);
    }
}
