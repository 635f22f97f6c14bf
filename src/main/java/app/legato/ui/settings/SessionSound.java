package app.legato.ui.settings;

import app.legato.text.Worded;

/** Whether a session is heard: one choice, so that there is one way to say that somebody sleeps beside. */
enum SessionSound implements Worded {
    CHIMES,
    /** Pictures only: no chime and no voice. */
    SILENT;

    static SessionSound of(boolean sound) {
        return sound ? CHIMES : SILENT;
    }
}
