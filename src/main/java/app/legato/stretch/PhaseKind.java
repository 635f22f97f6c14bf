package app.legato.stretch;

/** What a person does at a moment of a session. */
public enum PhaseKind {
    /** Reading what comes and getting into place. Belongs to the hold it leads to. */
    GET_READY,
    /** Moving into the stretch. */
    EASE_IN,
    /** Keeping still, breathing on. */
    HOLD,
    /** Coming back, and resting until the next. */
    LET_GO
}
