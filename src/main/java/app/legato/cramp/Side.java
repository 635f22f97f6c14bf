package app.legato.cramp;

import app.legato.text.Worded;

/** Which leg cramped. */
public enum Side implements Worded {
    LEFT,
    RIGHT,
    BOTH
}
