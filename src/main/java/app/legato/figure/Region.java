package app.legato.figure;

/** The part of a leg that a stretch is for, as the picture lights it. */
public enum Region {
    CALF,
    SOLEUS,
    HAMSTRING,
    QUADRICEPS,
    SOLE
}
