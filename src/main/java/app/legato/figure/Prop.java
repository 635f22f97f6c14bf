package app.legato.figure;

/** A thing in the room that the stretch needs. Lengths in body heights. */
public sealed interface Prop {

    record Floor() implements Prop {}

    /** A wall whose face is at {@code x}, facing the person. */
    record Wall(double x) implements Prop {}

    /** A chair that faces +x; {@code x} is the middle of the seat, {@code top} the height of the back. */
    record Chair(double x, double seat, double top) implements Prop {
        /** How high a back is when nothing else is said. */
        public static final double USUAL_TOP = 0.52;
    }

    /** A bed from the side, head end at {@code x0}; {@code lying} when the person lies on the pillow instead of leaning. */
    record Bed(double x0, double x1, double top, boolean lying) implements Prop {}

    /** A bed seen along its length; the person sits on its edge at {@code x1}. */
    record BedEnd(double x0, double x1, double top) implements Prop {}

    /** A bed seen from above. */
    record BedTop(double x0, double x1, double y0, double y1) implements Prop {}

    record Stool(double x, double width, double height) implements Prop {}

    record Sideboard(double x, double width, double height) implements Prop {}

    /** A strap from the near foot to the near hand or to both hands. */
    record Strap(Loop loop, boolean bothHands) implements Prop {}

    /** Where a strap goes around the foot. */
    enum Loop {
        BALL,
        ANKLE
    }
}
