package app.legato.figure;

/** An arm with every joint in its place; the last three are directions in degrees. */
public record PlacedArm(
        Point shoulder, Point elbow, Point wrist, double upper, double fore, double fingers, Hand hand) {

    static PlacedArm from(Point shoulder, double chestUp, Limbs limbs) {
        Point start = shoulder.plus(limbs.glide());
        double upper = chestUp + 180 + limbs.shoulder();
        double fore = upper + limbs.elbow();
        Point elbow = start.along(upper, Skeleton.UPPER_ARM);
        return new PlacedArm(
                start, elbow, elbow.along(fore, Skeleton.FOREARM), upper, fore, fore + limbs.wrist(), limbs.hand());
    }

    /** The same arm elsewhere. */
    public PlacedArm moved(Point by) {
        return new PlacedArm(shoulder.plus(by), elbow.plus(by), wrist.plus(by), upper, fore, fingers, hand);
    }

    /** A point given from the wrist in the frame of the hand. */
    public Point onHand(Point inHand) {
        return wrist.plus(inHand.turned(fingers));
    }

    /** The middle of a closed hand. */
    public Point grip() {
        return onHand(new Point(0.028, 0));
    }
}
