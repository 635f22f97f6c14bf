package app.legato.figure;

/**
 * Segment lengths of the one person in all pictures, in body heights. From Drillis and Contini 1966, as tabled in Winter, <i>Biomechanics and
 * Motor Control of Human Movement</i>; the trunk is split so that a hip hinge and a round back differ, the hand is a little smaller and the
 * head a little larger than the source, which reads better when small.
 */
public final class Skeleton {
    public static final double PELVIS = 0.110;
    public static final double CHEST = 0.205;
    /** From the waist up along the chest; lower than the source, so that the sleeve does not hide the collar. */
    public static final double SHOULDER = 0.163;
    /** The shoulder sits this far in front of the line of the chest. */
    public static final double SHOULDER_FORWARD = 0.002;

    public static final double NECK = 0.062;
    public static final double HEAD = 0.146;
    public static final double UPPER_ARM = 0.180;
    public static final double FOREARM = 0.146;
    public static final double ARM = UPPER_ARM + FOREARM;
    public static final double THIGH = 0.245;
    public static final double SHANK = 0.246;
    public static final double LEG = THIGH + SHANK;

    /** Where the toes hinge, seen from the ankle in the frame of the foot. */
    public static final Point TOE_HINGE = new Point(0.074, -0.030);

    private Skeleton() {}
}
