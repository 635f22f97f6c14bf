package app.legato.ui.coach;

import app.legato.stretch.SessionState;

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
    NOTHING;

    /** What the screen of a session in this state is about. */
    static CoachMode of(SessionState state) {
        return switch (state) {
            case SessionState.Ready _ -> READY;
            case SessionState.Running _ -> LEADING;
            case SessionState.Paused _ -> PAUSED;
            case SessionState.AskingToStop _ -> ASKING;
            case SessionState.Finished _, SessionState.Stopped _ -> OVER;
        };
    }
}
