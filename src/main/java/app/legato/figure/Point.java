package app.legato.figure;

/** A point or a shift in the picture: body heights, x forward, y up. */
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    /** The unit vector at {@code degrees}, anticlockwise from +x. */
    public static Point at(double degrees) {
        double radians = Math.toRadians(degrees);
        return new Point(Math.cos(radians), Math.sin(radians));
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** This point, {@code length} further in the direction {@code degrees}. */
    public Point along(double degrees, double length) {
        return plus(at(degrees).times(length));
    }

    /** This shift turned by {@code degrees}. */
    public Point turned(double degrees) {
        Point u = at(degrees);
        return new Point(x * u.x - y * u.y, x * u.y + y * u.x);
    }

    /** The place a fraction {@code f} of the way from here to {@code other}. */
    public Point toward(Point other, double f) {
        return new Point(x + (other.x - x) * f, y + (other.y - y) * f);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    public double length() {
        return Math.hypot(x, y);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The direction of this shift, -180 to 180. */
    public double direction() {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /** The mirror image left for right, on the other side of the line x = 0. */
    public Point mirrored() {
        return new Point(-x, y);
    }
}
