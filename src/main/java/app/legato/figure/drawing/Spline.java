package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Outline.Cubic;
import java.util.ArrayList;
import java.util.List;

/** Smooth curves through given points: centripetal Catmull-Rom, written as cubics, which never loops between close points. */
final class Spline {
    private Spline() {}

    /** A point the curve goes through; at a corner it breaks. */
    record Knot(Point at, boolean corner) {
        static Knot smooth(Point at) {
            return new Knot(at, false);
        }

        static Knot corner(Point at) {
            return new Knot(at, true);
        }
    }

    /** The closed curve through {@code knots}. */
    static Outline closed(List<Knot> knots) {
        int n = knots.size();
        List<Cubic> cubics = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            cubics.add(piece(knots.get((i + n - 1) % n), knots.get(i), knots.get((i + 1) % n), knots.get((i + 2) % n)));
        }
        return Outline.of(knots.getFirst().at(), cubics, true);
    }

    /** The closed smooth curve through points given as x, y, x, y, ... */
    static Outline closed(double... xy) {
        return closed(points(xy).stream().map(Knot::smooth).toList());
    }

    /** The open curve through {@code points}. */
    static Outline open(List<Point> points) {
        int n = points.size();
        List<Cubic> cubics = new ArrayList<>(n);
        for (int i = 0; i + 1 < n; i++) {
            Knot start = new Knot(points.get(i), i == 0);
            Knot end = new Knot(points.get(i + 1), i + 2 == n);
            cubics.add(piece(
                    Knot.smooth(points.get(Math.max(0, i - 1))),
                    start,
                    end,
                    Knot.smooth(points.get(Math.min(n - 1, i + 2)))));
        }
        return Outline.of(points.getFirst(), cubics, false);
    }

    /** The closed shape with straight sides. */
    static Outline polygon(Point... corners) {
        return closed(List.of(corners).stream().map(Knot::corner).toList());
    }

    static List<Point> points(double... xy) {
        List<Point> points = new ArrayList<>(xy.length / 2);
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        return points;
    }

    private static Cubic piece(Knot before, Knot from, Knot to, Knot after) {
        double middle = from.at().distance(to.at());
        Point first = from.corner()
                ? from.at().toward(to.at(), 1 / 3.0)
                : control(before.at(), from.at(), to.at(), before.at().distance(from.at()), middle);
        Point second = to.corner()
                ? to.at().toward(from.at(), 1 / 3.0)
                : control(after.at(), to.at(), from.at(), to.at().distance(after.at()), middle);
        return new Cubic(first, second, to.at());
    }

    /** The control point beside {@code at} on the way to {@code next}, coming from {@code last}. */
    private static Point control(Point last, Point at, Point next, double d1, double d2) {
        if (d1 < 1e-9) {
            return at;
        }
        double r1 = Math.sqrt(d1);
        double r2 = Math.sqrt(d2);
        double whole = 3 * r1 * (r1 + r2);
        return next.times(d1)
                .minus(last.times(d2))
                .plus(at.times(2 * d1 + 3 * r1 * r2 + d2))
                .times(1 / whole);
    }
}
