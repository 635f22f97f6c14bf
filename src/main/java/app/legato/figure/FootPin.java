package app.legato.figure;

/**
 * Keeps a foot in place while the body moves.
 *
 * @param at    where the contact point is
 * @param pitch the foot's slope in degrees, toes up is positive
 * @param on    which part of the foot is held there
 */
public record FootPin(Point at, double pitch, Contact on) {

    /** The part of a foot that a pin holds; the ankle is for lying on something soft. */
    public enum Contact {
        HEEL,
        BALL,
        ANKLE
    }

    /** Where the ankle must be for this pin. */
    Point ankle() {
        return switch (on) {
            case ANKLE -> at;
            case HEEL -> at.minus(Foot.lowestOfHeel(pitch));
            case BALL -> at.minus(Foot.BALL.turned(pitch));
        };
    }
}
