package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Cue;
import app.legato.figure.Picture;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import java.util.ArrayList;
import java.util.List;

/** The arrow: what to do next. What comes first fades as it is done; a hinge or a heel needs no arrow once it is done. */
final class CueDrawing {
    private static final double WIDTH = 0.0085;
    private static final double HEAD = 0.026;

    private CueDrawing() {}

    /** Draws the cue at {@code f}, the eased way into the stretch. */
    static void draw(Sketch sketch, Body body, Picture picture, double f) {
        Cue cue = picture.cue();
        boolean strapped = picture.prop(Prop.Strap.class).isPresent();
        boolean toAndFro = cue.kind() == Cue.Kind.PUMP;
        boolean once = cue.kind() == Cue.Kind.HINGE || cue.kind() == Cue.Kind.HEEL;
        if (cue.first() != cue.kind()) {
            arrow(sketch, way(body, cue.first(), strapped), Math.clamp(1 - 2.2 * f, 0, 1));
            arrow(sketch, way(body, cue.kind(), strapped), Math.clamp(2.2 * f - 1.2, 0, 1));
        } else {
            arrow(sketch, way(body, cue.kind(), strapped), once ? Math.clamp(1 - 1.6 * f, 0, 1) : 1);
        }
        if (toAndFro) {
            head(sketch, way(body, cue.kind(), strapped).reversed(), 1);
        }
    }

    private static List<Point> way(Body body, Cue.Kind kind, boolean strapped) {
        PlacedLeg leg = body.nearLeg();
        Point heel = leg.onFoot(new Point(-.0425, -.030));
        return switch (kind) {
            case PRESS -> straight(new Point(heel.x() - .052, .128), -90, .108);
            case BACK -> straight(new Point(heel.x() - .030, .045), 180, .125);
            case SINK -> straight(body.hip().plus(new Point(-.155, .070)), -90, .115);
            case LIFT -> straight(new Point(heel.x() - .050, .030), 90, .112);
            case HINGE -> curved(body.pivot().plus(new Point(.135, .045)), 2, -62, .215);
            case TOES -> toes(leg, strapped);
            case HEEL -> arc(leg.knee(), .345, leg.shank() - 2, leg.shank() - 24);
            case KNEE -> arc(leg.ankle(), .325, leg.shank() + 168, leg.shank() + 142);
            // Stays where it is while the foot moves, and so shows the whole way of the toes.
            case PUMP -> arc(leg.ankle(), .172, leg.shank() + 40, leg.shank() + 104);
        };
    }

    /** Around the ankle; from above the ground on when the foot lies flat, and short of a strap's way. */
    private static List<Point> toes(PlacedLeg leg, boolean strapped) {
        double foot = leg.foot() - 360 * Math.floor((leg.foot() + 180) / 360);
        double from = Math.max(foot - (strapped ? 36 : 16), 6);
        return arc(leg.ankle(), .172, from, from + 38);
    }

    private static List<Point> straight(Point from, double way, double length) {
        return List.of(from, from.along(way, length / 2), from.along(way, length));
    }

    /** A way that starts in direction {@code first} and ends in {@code last}. */
    private static List<Point> curved(Point from, double first, double last, double length) {
        List<Point> points = new ArrayList<>(List.of(from));
        for (int i = 0; i < 6; i++) {
            points.add(points.getLast().along(first + (last - first) * (i + .5) / 6, length / 6));
        }
        return points;
    }

    private static List<Point> arc(Point centre, double radius, double from, double to) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            points.add(centre.along(from + (to - from) * i / 6, radius));
        }
        return points;
    }

    private static void arrow(Sketch sketch, List<Point> way, double opacity) {
        sketch.line(Ink.CUE, opacity, WIDTH, Spline.open(way));
        head(sketch, way, opacity);
    }

    private static void head(Sketch sketch, List<Point> way, double opacity) {
        Point tip = way.getLast();
        double back = way.get(way.size() - 2).minus(tip).direction();
        sketch.line(Ink.CUE, opacity, WIDTH, Spline.open(List.of(tip, tip.along(back + 38, HEAD))));
        sketch.line(Ink.CUE, opacity, WIDTH, Spline.open(List.of(tip, tip.along(back - 38, HEAD))));
    }
}
