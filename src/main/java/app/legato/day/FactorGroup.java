package app.legato.day;

import app.legato.text.Worded;

/** What the factors are about: so that a long list reads as five short ones. */
public enum FactorGroup implements Worded {
    MOVING,
    SITTING_AND_STANDING,
    WARMTH,
    DRINKS_AND_FOOD,
    /** In bed, in the night that follows the day. */
    THE_NIGHT
}
