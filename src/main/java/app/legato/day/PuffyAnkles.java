package app.legato.day;

import app.legato.text.Worded;

/** How many ankles were puffy. One alone is another matter than both. */
public enum PuffyAnkles implements Worded {
    NONE,
    ONE,
    BOTH
}
