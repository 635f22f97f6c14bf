package app.legato.stretch;

import app.legato.text.Worded;

/** How a session, or a step of one, ended. */
public enum SessionOutcome implements Worded {
    COMPLETED,
    PARTIAL,
    SKIPPED
}
