package app.legato.stretch;

/** Where a session stands. Changed by the commands of {@link SessionRun} alone; each state but the last two can be left. */
public sealed interface SessionState {
    /** Not begun. */
    record Ready() implements SessionState {}

    /** Time is counted. */
    record Running() implements SessionState {}

    /** Time stands still. */
    record Paused(PauseCause cause) implements SessionState {}

    /** Time stands still while the person is asked whether to stop. */
    record AskingToStop() implements SessionState {}

    /** The plan came to its end, holds may have been skipped on the way. */
    record Finished() implements SessionState {}

    /** The person stopped before the end. */
    record Stopped() implements SessionState {}

    /** Why a session stands still. */
    enum PauseCause {
        /** The person wished it, or went to another screen. */
        ASKED,
        /** The computer slept or was frozen. */
        SLEPT
    }

    /** Whether the session is over. */
    default boolean isOver() {
        return this instanceof Finished || this instanceof Stopped;
    }
}
