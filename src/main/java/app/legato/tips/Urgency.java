package app.legato.tips;

/** How soon a sign belongs to a doctor, most urgent first. */
public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    ROUTINE;

    /** The key of its heading on the safety card, in the bundle {@code help}. */
    public String titleKey() {
        return Keys.of("help.", this) + ".title";
    }

    /** The key of what to do. */
    public String doKey() {
        return Keys.of("help.", this) + ".do";
    }
}
