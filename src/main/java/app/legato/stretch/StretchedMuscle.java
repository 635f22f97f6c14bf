package app.legato.stretch;

import app.legato.text.Worded;

/** What a stretch is for. */
public enum StretchedMuscle implements Worded {
    CALF,
    DEEP_CALF,
    HAMSTRING,
    QUADRICEPS,
    SOLE,
    /** The ankles and all that moves them: no stretch but a slow pumping. */
    ANKLES
}
