package app.legato.drink;

import app.legato.text.Worded;

/** What Legato calls the usual amounts by, in the language of the screen. A constant is kept in diaries, so it is never taken away. */
public enum Vessel implements Worded {
    CUP,
    GLASS,
    MUG
}
