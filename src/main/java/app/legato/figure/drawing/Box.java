package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Outline.Cubic;
import java.util.ArrayList;
import java.util.List;

/** Boxes with round corners. */
final class Box {
    /** How far a cubic's control point goes to draw a quarter circle. */
    private static final double ROUND = 0.5523;

    private Box() {}

    /** From the lower left corner; {@code radius} of the corners. */
    static Outline rounded(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double right = x + width;
        double top = y + height;
        List<Point> corners = List.of(new Point(right, y), new Point(right, top), new Point(x, top), new Point(x, y));
        Point at = new Point(x + r, y);
        Point start = at;
        List<Cubic> cubics = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Point corner = corners.get(i);
            Point onward = Point.at(90.0 * (i + 1));
            Point arriving = corner.minus(Point.at(90.0 * i).times(r));
            Point leaving = corner.plus(onward.times(r));
            cubics.add(new Cubic(at.toward(arriving, 1 / 3.0), arriving.toward(at, 1 / 3.0), arriving));
            cubics.add(new Cubic(arriving.toward(corner, ROUND), leaving.toward(corner, ROUND), leaving));
            at = leaving;
        }
        return Outline.of(start, cubics, true);
    }
}
