package app.legato.stretch;

import app.legato.body.Leg;

/**
 * One hold of a plan: the smallest thing that is recorded.
 *
 * @param index place among all holds of the plan, from 0
 * @param stretchNumber place of its stretch in the plan, from 1
 * @param repeat 1 for the first hold of a leg
 */
public record Hold(int index, int stretchNumber, Stretch stretch, Leg leg, int repeat) {
    /** Whether the leg's next hold, if there is one, belongs to the other leg or to another stretch. */
    public boolean isLastOfLeg() {
        return repeat == stretch.dose().repeats();
    }

    /** Seconds of the dose. */
    public int seconds() {
        return stretch.dose().hold();
    }
}
