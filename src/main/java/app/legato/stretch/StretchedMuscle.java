package app.legato.stretch;

import app.legato.text.Worded;

/** The muscle a stretch is for. */
public enum StretchedMuscle implements Worded {
    CALF,
    DEEP_CALF,
    HAMSTRING,
    QUADRICEPS,
    SOLE
}
