package app.legato.tips;

/** How well a tip is backed, said in words beside it; better backed first. A null result is a grade like any other. */
public enum Grade {
    TRIAL,
    TRIALS_MIXED,
    TRIAL_AGAINST,
    OBSERVED,
    EXPERT,
    /** A comfort habit: no trial was found. */
    COMFORT,
    /** A regulator warns, or a published case of harm does. */
    SAFETY_NOTICE,
    GUIDELINE;

    /** The key of its word in the bundle {@code tips}. */
    public String key() {
        return Keys.of("tips.grade.", this);
    }
}
