package app.legato.figure;

/** Where a pinned hand goes: a fixed point, or a place on the body that moves with it. */
public sealed interface HandPlace {

    /** A point of the room. */
    record Fixed(Point at) implements HandPlace {}

    /** The front of a thigh, a fraction of the way from hip to knee. */
    record OnThigh(Flank flank, double fraction) implements HandPlace {}

    /** The front of a shank, a fraction of the way from knee to ankle. */
    record OnShank(Flank flank, double fraction) implements HandPlace {}

    /** Around the toes. */
    record AtToes(Flank flank) implements HandPlace {}

    /** The point on {@code body}, whose legs must already stand. */
    default Point on(Body body) {
        return switch (this) {
            case Fixed(Point at) -> at;
            case OnThigh(Flank flank, double fraction) -> onThigh(body.leg(flank), fraction);
            case OnShank(Flank flank, double fraction) -> onShank(body.leg(flank), fraction);
            case AtToes(Flank flank) -> atToes(body.leg(flank));
        };
    }

    private static Point onThigh(PlacedLeg leg, double fraction) {
        return leg.hip().toward(leg.knee(), fraction).along(leg.thigh() + 90, 0.045);
    }

    private static Point onShank(PlacedLeg leg, double fraction) {
        return leg.knee().toward(leg.ankle(), fraction).along(leg.shank() + 90, 0.030);
    }

    private static Point atToes(PlacedLeg leg) {
        return leg.toeHinge().plus(new Point(0.030, 0.012).turned(leg.toes()));
    }
}
