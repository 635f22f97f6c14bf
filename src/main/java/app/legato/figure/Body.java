package app.legato.figure;

/**
 * The whole person in place: what a pose's angles come to.
 *
 * @param pose     the angles it was placed from
 * @param breath   0 breathed out, 1 breathed in
 * @param shoulder where both arms start before either glides
 * @param pivot    where head and neck meet, by the ear
 */
public record Body(
        Pose pose,
        double breath,
        Point hip,
        Point waist,
        Point neckBase,
        Point shoulder,
        Point pivot,
        PlacedLeg nearLeg,
        PlacedLeg farLeg,
        PlacedArm nearArm,
        PlacedArm farArm) {

    /** Places {@code pose}, the chest as long as {@code breath} (0 to 1) makes it. */
    public static Body of(Pose pose, double breath) {
        double pelvisUp = pelvisUp(pose);
        double chestUp = chestUp(pose);
        Point hip = pose.root();
        Point waist = hip.along(pelvisUp, Skeleton.PELVIS);
        Point neckBase = waist.along(chestUp, Skeleton.CHEST * (1 + 0.02 * breath));
        Point shoulder = waist.along(chestUp, Skeleton.SHOULDER * (1 + 0.035 * breath))
                .along(chestUp - 90, Skeleton.SHOULDER_FORWARD);
        return new Body(
                pose,
                breath,
                hip,
                waist,
                neckBase,
                shoulder,
                neckBase.along(chestUp - pose.neck(), Skeleton.NECK),
                PlacedLeg.from(hip, pelvisUp, pose.near()),
                PlacedLeg.from(hip, pelvisUp, pose.far()),
                PlacedArm.from(shoulder, chestUp, pose.near()),
                PlacedArm.from(shoulder, chestUp, pose.far()));
    }

    static double pelvisUp(Pose pose) {
        return 90 - pose.lean();
    }

    static double chestUp(Pose pose) {
        return pelvisUp(pose) - pose.spine();
    }

    public double neckUp() {
        return chestUp(pose) - pose.neck();
    }

    public double headUp() {
        return neckUp() - pose.head();
    }

    public PlacedLeg leg(Flank flank) {
        return flank == Flank.NEAR ? nearLeg : farLeg;
    }

    public PlacedArm arm(Flank flank) {
        return flank == Flank.NEAR ? nearArm : farArm;
    }
}
