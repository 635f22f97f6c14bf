package app.legato.profile;

import app.legato.text.Worded;

/** How the screens are coloured. */
public enum Theme implements Worded {
    SYSTEM,
    NIGHT,
    DAY,
    CONTRAST
}
