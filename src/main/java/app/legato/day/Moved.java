package app.legato.day;

import app.legato.text.Worded;

/** How much somebody moved on a day, by their own feeling. */
public enum Moved implements Worded {
    LITTLE,
    SOME,
    PLENTY
}
