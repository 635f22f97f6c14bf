package app.legato.body;

import app.legato.text.Worded;

/** How the person is placed. Seated is the default for anyone unsteady. */
public enum Posture implements Worded {
    STANDING,
    SEATED,
    LYING
}
