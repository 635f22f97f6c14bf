package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Profile.Station;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;

/**
 * A limb around a chain of joints: two rows of ribs, one per side, each rib a place on the bone and a place on the skin.
 *
 * @param front ribs on the side 90 degrees to the left of the way, from the start on
 */
record Ribbon(List<Rib> front, List<Rib> back, boolean roundStart, boolean roundEnd) {
    /** Below this turn a joint needs neither crease nor arc. */
    private static final double STRAIGHT = 8;

    private static final double CREASE_MARGIN = 0.012;
    private static final double ARC_STEP = 28;

    /** From a place on the bone to the skin beside it. */
    record Rib(Point bone, Point skin) {}

    /** The limb along {@code joints}, one profile for each piece between them. */
    static Ribbon along(List<Point> joints, List<Profile> profiles, boolean roundStart, boolean roundEnd) {
        return new Ribbon(side(joints, profiles, true), side(joints, profiles, false), roundStart, roundEnd);
    }

    /** The same limb, beginning at two given places on the skin. */
    Ribbon withStart(Point startFront, Point startBack) {
        Point bone = startFront.toward(startBack, 0.5);
        List<Rib> newFront = new ArrayList<>(front);
        newFront.addFirst(new Rib(bone, startFront));
        List<Rib> newBack = new ArrayList<>(back);
        newBack.addFirst(new Rib(bone, startBack));
        return new Ribbon(List.copyOf(newFront), List.copyOf(newBack), roundStart, roundEnd);
    }

    /** The whole limb as one closed shape. */
    Outline outline() {
        List<Knot> knots = new ArrayList<>();
        row(knots, front, roundStart, roundEnd);
        cap(knots, front, back, roundEnd);
        row(knots, back.reversed(), roundEnd, roundStart);
        cap(knots, back.reversed(), front.reversed(), roundStart);
        return Spline.closed(knots);
    }

    private static void row(List<Knot> knots, List<Rib> ribs, boolean smoothFirst, boolean smoothLast) {
        for (int i = 0; i < ribs.size(); i++) {
            boolean corner = (i == 0 && !smoothFirst) || (i == ribs.size() - 1 && !smoothLast);
            knots.add(new Knot(ribs.get(i).skin(), corner));
        }
    }

    private static void cap(List<Knot> knots, List<Rib> arriving, List<Rib> leaving, boolean round) {
        if (!round) {
            return;
        }
        Point a = arriving.getLast().skin();
        Point b = leaving.getLast().skin();
        Point across = b.minus(a);
        double outward = across.direction() + 90;
        // Arriving on the left of the way puts "beyond" to the left of the way across.
        knots.add(Knot.smooth(a.toward(b, 0.5).along(outward, 0.85 * across.length() / 2)));
    }

    private static List<Rib> side(List<Point> joints, List<Profile> profiles, boolean front) {
        double sign = front ? 1 : -1;
        List<Rib> ribs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            Point from = joints.get(i);
            Point to = joints.get(i + 1);
            double way = to.minus(from).direction();
            for (Station station : profiles.get(i).stations()) {
                boolean atJoint = (station.t() == 0 && i > 0) || (station.t() == 1 && i + 1 < profiles.size());
                Point bone = from.toward(to, station.t());
                Point skin = bone.along(way + 90, sign * (front ? station.front() : station.back()));
                if (!atJoint && !pastCrease(joints, i, skin, sign)) {
                    ribs.add(new Rib(bone, skin));
                }
            }
            if (i + 1 < profiles.size()) {
                Station last = profiles.get(i).stations().getLast();
                joint(ribs, to, way, turn(joints, i + 1), sign, front ? last.front() : last.back());
            }
        }
        return ribs;
    }

    private static void joint(List<Rib> ribs, Point at, double way, double turn, double sign, double radius) {
        double middle = way + turn / 2;
        if (Math.abs(turn) <= STRAIGHT) {
            ribs.add(new Rib(at, at.along(middle + 90, sign * radius)));
        } else if (turn * sign > 0) {
            double depth = Math.min(radius / Math.cos(Math.toRadians(turn / 2)), 1.9 * radius);
            ribs.add(new Rib(at, at.along(middle + 90, sign * depth)));
        } else {
            int pieces = (int) Math.ceil(Math.abs(turn) / ARC_STEP);
            for (int k = 0; k <= pieces; k++) {
                ribs.add(new Rib(at, at.along(way + turn * k / pieces + 90, sign * radius)));
            }
        }
    }

    /** True when a place beside piece {@code i} lies beyond the crease of either joint, on the hollow side. */
    private static boolean pastCrease(List<Point> joints, int i, Point skin, double sign) {
        return (i > 0 && past(joints, i, skin, sign, 1))
                || (i + 2 < joints.size() && past(joints, i + 1, skin, sign, -1));
    }

    private static boolean past(List<Point> joints, int joint, Point skin, double sign, double heading) {
        double turn = turn(joints, joint);
        if (Math.abs(turn) <= STRAIGHT || turn * sign < 0) {
            return false;
        }
        double way = joints.get(joint).minus(joints.get(joint - 1)).direction() + turn / 2;
        return heading * skin.minus(joints.get(joint)).dot(Point.at(way)) < CREASE_MARGIN;
    }

    /** How far the way turns left at a joint, -180 to 180. */
    private static double turn(List<Point> joints, int joint) {
        double before = joints.get(joint).minus(joints.get(joint - 1)).direction();
        double after = joints.get(joint + 1).minus(joints.get(joint)).direction();
        double turn = after - before;
        return turn - 360 * Math.floor((turn + 180) / 360);
    }
}
