package app.legato.ui.coach;

/** What the screen is about at the moment. */
public enum CoachMode {
    /** Waiting for the person to start. */
    READY,
    LEADING,
    PAUSED,
    /** Whether to stop. */
    ASKING,
    /** What was done. */
    OVER,
    /** Why there is nothing to stretch. */
    NOTHING
}
