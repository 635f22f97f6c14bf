package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.View;
import java.util.Arrays;
import java.util.List;

/** One or more smooth curves, each a start and any number of cubics; closed for an area, open for a line. Immutable. */
public final class Outline {
    private final double[][] curves;
    private final boolean closed;

    private Outline(double[][] curves, boolean closed) {
        this.curves = curves;
        this.closed = closed;
    }

    static Outline of(Point start, List<Cubic> cubics, boolean closed) {
        double[] numbers = new double[2 + 6 * cubics.size()];
        numbers[0] = start.x();
        numbers[1] = start.y();
        int i = 2;
        for (Cubic cubic : cubics) {
            for (Point point : List.of(cubic.first(), cubic.second(), cubic.end())) {
                numbers[i++] = point.x();
                numbers[i++] = point.y();
            }
        }
        return new Outline(new double[][] {numbers}, closed);
    }

    /** All curves of both. */
    Outline and(Outline other) {
        double[][] all = Arrays.copyOf(curves, curves.length + other.curves.length);
        System.arraycopy(other.curves, 0, all, curves.length, other.curves.length);
        return new Outline(all, closed);
    }

    /** Draws this outline with {@code pen}. */
    public void trace(Pen pen) {
        for (double[] curve : curves) {
            pen.moveTo(curve[0], curve[1]);
            for (int i = 2; i < curve.length; i += 6) {
                pen.curveTo(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], curve[i + 4], curve[i + 5]);
            }
            if (closed) {
                pen.close();
            }
        }
    }

    public boolean closed() {
        return closed;
    }

    /** True when any part, control points counted, is within {@code radius} of {@code centre}'s square. */
    public boolean near(Point centre, double radius) {
        View box = box();
        return box.x() <= centre.x() + radius
                && box.right() >= centre.x() - radius
                && box.y() <= centre.y() + radius
                && box.top() >= centre.y() - radius;
    }

    /** The least box around it, control points counted. */
    View box() {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (double[] curve : curves) {
            for (int i = 0; i < curve.length; i += 2) {
                left = Math.min(left, curve[i]);
                right = Math.max(right, curve[i]);
                bottom = Math.min(bottom, curve[i + 1]);
                top = Math.max(top, curve[i + 1]);
            }
        }
        return new View(left, bottom, right - left, top - bottom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline
                && closed == outline.closed
                && Arrays.deepEquals(curves, outline.curves);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(curves);
    }

    /** A piece of a curve: two control points and its end. */
    record Cubic(Point first, Point second, Point end) {}
}
