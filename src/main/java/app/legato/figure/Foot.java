package app.legato.figure;

import java.util.List;

/** The foot's points, seen from the ankle in the frame of the foot (x to the toes, y up the shin). */
public final class Foot {
    /** Where the ball meets the ground. */
    public static final Point BALL = new Point(0.074, -0.039);

    /** The heel is round: which of these touches depends on the slope. */
    private static final List<Point> HEEL =
            List.of(new Point(-0.030, -0.039), new Point(-0.038, -0.034), new Point(-0.0425, -0.026));

    private Foot() {}

    /** The heel's point that is lowest when the foot slopes by {@code pitch} degrees, from the ankle, turned. */
    public static Point lowestOfHeel(double pitch) {
        Point lowest = HEEL.getFirst().turned(pitch);
        for (Point point : HEEL) {
            Point turned = point.turned(pitch);
            lowest = turned.y() < lowest.y() ? turned : lowest;
        }
        return lowest;
    }

    /** How far below the ankle the sole reaches at this slope; negative. */
    public static double depth(double pitch) {
        return Math.min(lowestOfHeel(pitch).y(), BALL.turned(pitch).y());
    }
}
