package app.legato.figure.drawing;

import app.legato.figure.PlacedArm;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;

/** A strap from the foot to a fist: it sags while slack and is straight at full stretch. */
final class StrapDrawing {
    private static final double HALF = 0.0085;
    private static final double SAG = 0.035;
    private static final int STEPS = 8;

    private StrapDrawing() {}

    /** The part between foot and hand; {@code f} is the eased way into the stretch. */
    static void run(Sketch sketch, PlacedLeg leg, PlacedArm arm, Prop.Loop loop, double f) {
        Point from = anchor(leg, loop);
        Point to = arm.grip();
        Point pull = from.toward(to, .5).minus(new Point(0, 2 * SAG * (1 - f)));
        List<Point> centre = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            centre.add(from.toward(pull, t).toward(pull.toward(to, t), t));
        }
        band(sketch, centre);
    }

    /** What goes around the foot, over which the run begins. */
    static void loop(Sketch sketch, PlacedLeg leg, Prop.Loop loop) {
        if (loop == Prop.Loop.ANKLE) {
            Point on = anchor(leg, loop);
            band(
                    sketch,
                    List.of(
                            on.along(leg.shank() + 90, .0245),
                            on.along(leg.shank() + 6, .003),
                            on.along(leg.shank() - 90, .0245)));
        } else {
            band(
                    sketch,
                    List.of(
                            leg.onFoot(new Point(.0665, -.0425)),
                            leg.onFoot(new Point(.0675, -.028)),
                            leg.onFoot(new Point(.0620, -.0125))));
        }
    }

    /** The loose end below the fist. */
    static void tail(Sketch sketch, PlacedArm arm) {
        Point g = arm.grip();
        band(
                sketch,
                List.of(
                        g.plus(new Point(-.004, -.010)),
                        g.plus(new Point(-.006, -.040)),
                        g.plus(new Point(.001, -.064)),
                        g.plus(new Point(-.006, -.090))));
    }

    private static Point anchor(PlacedLeg leg, Prop.Loop loop) {
        return loop == Prop.Loop.ANKLE ? leg.knee().toward(leg.ankle(), .93) : leg.onFoot(new Point(.0655, -.0395));
    }

    private static void band(Sketch sketch, List<Point> centre) {
        sketch.shape(Ink.STRAP, ribbon(centre, HALF, -HALF));
        sketch.soft(Ink.HIGHLIGHT, .30, ribbon(centre, -HALF * .25, -HALF));
        sketch.soft(Ink.STRAP_LINE, .55, ribbon(centre, HALF, HALF * .35));
    }

    private static Outline ribbon(List<Point> centre, double left, double right) {
        List<Knot> knots = new ArrayList<>();
        List<Knot> other = new ArrayList<>();
        int last = centre.size() - 1;
        for (int i = 0; i <= last; i++) {
            double way = centre.get(Math.min(i + 1, last))
                    .minus(centre.get(Math.max(0, i - 1)))
                    .direction();
            boolean end = i == 0 || i == last;
            knots.add(new Knot(centre.get(i).along(way + 90, left), end));
            other.add(new Knot(centre.get(i).along(way + 90, right), end));
        }
        knots.addAll(other.reversed());
        return Spline.closed(knots);
    }
}
