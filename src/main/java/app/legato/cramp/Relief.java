package app.legato.cramp;

import app.legato.text.Worded;

/** What eased a cramp, as the person saw it. */
public enum Relief implements Worded {
    STRETCHING,
    RUBBING,
    STANDING,
    WALKING,
    WARMTH,
    COLD,
    DRINK,
    PASSED,
    NOTHING
}
