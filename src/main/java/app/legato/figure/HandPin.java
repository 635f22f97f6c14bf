package app.legato.figure;

/**
 * Keeps a hand on something while the body moves.
 *
 * @param place     what the hand is on
 * @param direction the direction of the fingers in degrees
 * @param reach     how far the wrist stays behind the place, against the direction
 * @param off       a further shift, for the thickness of the hand
 */
public record HandPin(HandPlace place, double direction, double reach, Point off) {
    /** How far the wrist stays behind when nothing else is said. */
    public static final double USUAL_REACH = 0.030;

    /** Where the wrist must be. */
    Point wrist(Body body) {
        return place.on(body).plus(off).along(direction, -reach);
    }
}
