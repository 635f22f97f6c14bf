package app.legato.body;

import app.legato.text.Worded;

/** One leg: what a stretch is done with. For a cramp, which may be in both, see {@code cramp.Side}. */
public enum Leg implements Worded {
    LEFT,
    RIGHT;

    /** The leg on the other side. */
    public Leg other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
