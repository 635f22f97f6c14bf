package app.legato.figure;

/**
 * The arrow that says which way to move.
 *
 * @param kind  what it asks for at full stretch
 * @param first what it asks for while still at rest; equal to {@code kind} when nothing else comes first
 */
public record Cue(Kind kind, Kind first) {

    /** A movement an arrow can show. */
    public enum Kind {
        /** Heel down. */
        PRESS,
        /** Foot back. */
        BACK,
        /** Body straight down. */
        SINK,
        /** Forward from the hip. */
        HINGE,
        /** Toes toward the shin. */
        TOES,
        /** Heel toward the seat. */
        HEEL,
        /** Heel up. */
        LIFT,
        /** Knee forward over the toes. */
        KNEE,
        /** Foot up and down, again and again. */
        PUMP
    }
}
