package app.legato.ui.tonight;

import app.legato.text.Worded;

/** When a drink was had that is noted now. */
enum When implements Worded {
    NOW(0),
    QUARTER_AGO(15),
    HALF_AGO(30),
    HOUR_AGO(60),
    /** At a time that is typed. */
    AT(0);

    private final int minutes;

    When(int minutes) {
        this.minutes = minutes;
    }

    /** How many minutes ago. */
    int minutes() {
        return minutes;
    }
}
