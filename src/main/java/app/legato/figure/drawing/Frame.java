package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;

/**
 * A part's own coordinates, placed in the picture.
 *
 * @param angle direction of the part's x axis, degrees
 * @param scale of one of its units, body heights
 */
record Frame(Point origin, double angle, double scale) {

    Point at(double x, double y) {
        return origin.plus(new Point(x, y).times(scale).turned(angle));
    }

    /** The smooth closed shape through x, y, x, y, ... */
    Outline shape(double... xy) {
        return Spline.closed(points(xy).stream().map(Knot::smooth).toList());
    }

    /** The smooth open curve through x, y, x, y, ... */
    Outline curve(double... xy) {
        return Spline.open(points(xy));
    }

    Outline oval(double x, double y, double radiusX, double radiusY) {
        double[] xy = new double[16];
        for (int i = 0; i < 8; i++) {
            Point p = Point.at(i * 45.0);
            xy[2 * i] = x + p.x() * radiusX;
            xy[2 * i + 1] = y + p.y() * radiusY;
        }
        return shape(xy);
    }

    private List<Point> points(double... xy) {
        List<Point> points = new ArrayList<>(xy.length / 2);
        for (int i = 0; i < xy.length; i += 2) {
            points.add(at(xy[i], xy[i + 1]));
        }
        return points;
    }
}
