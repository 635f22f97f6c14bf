package app.legato.figure;

/** A joint and how far it goes, in degrees from standing upright; forward, bent and toes-up are positive. */
public enum Joint {
    HIP(-20, 125),
    KNEE(0, 145),
    ANKLE(-50, 30),
    TOE(-40, 70),
    SHOULDER(-60, 180),
    ELBOW(0, 150),
    WRIST(-80, 85),
    SPINE(-20, 50),
    NECK(-40, 50),
    HEAD(-30, 30);

    private final double least;
    private final double most;

    Joint(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** How many degrees {@code angle} lies outside what this joint does, 0 when it is within. */
    public double excess(double angle) {
        return Math.max(0, Math.max(least - angle, angle - most));
    }
}
