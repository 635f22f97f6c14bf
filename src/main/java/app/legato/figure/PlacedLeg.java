package app.legato.figure;

/** A leg with every joint in its place; the last four are directions in degrees. */
public record PlacedLeg(Point hip, Point knee, Point ankle, double thigh, double shank, double foot, double toes) {

    static PlacedLeg from(Point hip, double pelvisUp, Limbs limbs) {
        double thigh = pelvisUp + 180 + limbs.hip();
        double shank = thigh - limbs.knee();
        double foot = shank + 90 + limbs.ankle();
        Point knee = hip.along(thigh, Skeleton.THIGH);
        return new PlacedLeg(hip, knee, knee.along(shank, Skeleton.SHANK), thigh, shank, foot, foot + limbs.toe());
    }

    /** The same leg elsewhere. */
    public PlacedLeg moved(Point by) {
        return new PlacedLeg(hip.plus(by), knee.plus(by), ankle.plus(by), thigh, shank, foot, toes);
    }

    /** Where the toes hinge. */
    public Point toeHinge() {
        return onFoot(Skeleton.TOE_HINGE);
    }

    /** A point given from the ankle in the frame of the foot. */
    public Point onFoot(Point inFoot) {
        return ankle.plus(inFoot.turned(foot));
    }
}
