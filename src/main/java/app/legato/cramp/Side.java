package app.legato.cramp;

import app.legato.body.Leg;
import app.legato.text.Worded;

/** Which leg cramped. */
public enum Side implements Worded {
    LEFT,
    RIGHT,
    BOTH;

    /** This leg alone. */
    public static Side of(Leg leg) {
        return leg == Leg.LEFT ? LEFT : RIGHT;
    }

    public boolean includes(Leg leg) {
        return this == BOTH || this == of(leg);
    }
}
