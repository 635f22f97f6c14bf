package app.legato.stretch;

import app.legato.body.Leg;

/**
 * One hold of a session as it was done.
 *
 * @param stretch the stretch's id
 * @param repeat 1 for the first hold of a leg
 * @param plannedSeconds the hold's dose
 * @param heldSeconds what was held of it, 0 to {@code plannedSeconds}
 */
public record SessionStep(String stretch, Leg leg, int repeat, int plannedSeconds, int heldSeconds) {
    public SessionStep {
        if (repeat < 1 || plannedSeconds < 1 || heldSeconds < 0 || heldSeconds > plannedSeconds) {
            throw new IllegalArgumentException("a hold never exceeds its dose");
        }
    }

    public SessionOutcome outcome() {
        if (heldSeconds == 0) {
            return SessionOutcome.SKIPPED;
        }
        return heldSeconds == plannedSeconds ? SessionOutcome.COMPLETED : SessionOutcome.PARTIAL;
    }
}
