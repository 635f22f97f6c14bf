package app.legato.figure.drawing;

import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;

/** The lit sole: a strip along the underside of the foot, on under the toes. */
final class SoleGlow {
    private static final List<Point> HEEL_TO_BALL =
            Spline.points(-.034, -.036, -.016, -.0385, .006, -.0355, .030, -.0320, .056, -.0370, .074, -.0390);
    private static final List<Point> TOES = Spline.points(.016, -.0085, .028, -.0088, .038, -.0075);

    private SoleGlow() {}

    static void draw(Sketch sketch, PlacedLeg leg, double strength) {
        double middle = leg.foot();
        sketch.disc(Ink.GLOW, .55 * strength, leg.onFoot(new Point(.026, -.034)), .088, .036, middle);
        sketch.inlay(Ink.GLOW, .92 * strength, strip(leg, .0125));
        sketch.soft(Ink.GLOW_CORE, .45 * strength, strip(leg, .0085));
        sketch.soft(Ink.GLOW_CORE, .45 * strength, strip(leg, .0050));
        sketch.line(Ink.FIBRE, .80 * strength, .0015, row(leg, .0030));
        sketch.line(Ink.FIBRE, .80 * strength, .0015, row(leg, .0072));
    }

    private static List<Point> raised(PlacedLeg leg, double by) {
        Frame toes = new Frame(leg.toeHinge(), leg.toes(), 1);
        List<Point> points = new ArrayList<>();
        for (Point point : HEEL_TO_BALL) {
            points.add(leg.onFoot(point.plus(new Point(0, by))));
        }
        for (Point point : TOES) {
            points.add(toes.at(point.x(), point.y() + by * .7));
        }
        return points;
    }

    private static Outline strip(PlacedLeg leg, double thickness) {
        List<Point> bottom = raised(leg, 0);
        List<Point> top = raised(leg, thickness);
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < bottom.size(); i++) {
            knots.add(new Knot(bottom.get(i), i == 0 || i == bottom.size() - 1));
        }
        for (int i = top.size() - 2; i > 0; i--) {
            knots.add(Knot.smooth(top.get(i)));
        }
        return Spline.closed(knots);
    }

    private static Outline row(PlacedLeg leg, double by) {
        List<Point> points = raised(leg, by);
        return Spline.open(points.subList(1, points.size() - 1));
    }
}
