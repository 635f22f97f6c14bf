package app.legato.figure.drawing;

import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Region;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;

/** The lit muscle: a spindle that hugs the limb's contour, with fibres that carry the meaning without colour. */
final class GlowDrawing {
    private static final int STEPS = 14;
    /** Rings beyond the belly and bodies within it, each a thin layer, give the fall-off that a blur would. */
    private static final double[] RINGS = {1.26, 1.20, 1.13, 1.06};

    private static final double[] CORES = {.90, .78, .66, .54, .40};

    private GlowDrawing() {}

    /**
     * Draws {@code region}.
     *
     * @param strength 0 to 1, already with the movement's ease
     */
    static void draw(Sketch sketch, Region region, PlacedLeg leg, double strength) {
        if (region == Region.SOLE) {
            SoleGlow.draw(sketch, leg, strength);
            return;
        }
        Spindle spindle = Spindle.of(region, leg);
        sketch.disc(Ink.GLOW, .78 * strength, spindle.at(.47, .2), .74 * spindle.length(), .085, spindle.way());
        for (double size : RINGS) {
            sketch.soft(Ink.GLOW, .15 * strength, spindle.outline(size));
        }
        sketch.inlay(Ink.GLOW, .80 * strength, spindle.outline(1));
        for (double size : CORES) {
            sketch.soft(Ink.GLOW_CORE, .26 * strength, spindle.outline(size));
        }
        for (double side : new double[] {-.62, -.22, .20, .60}) {
            sketch.line(Ink.FIBRE, .75 * strength, .0020, spindle.fibre(side));
        }
    }

    /**
     * A muscle's belly beside a bone.
     *
     * @param t0    where along the bone it begins
     * @param depth how far it reaches in, in half-widths of the limb
     */
    private record Spindle(Point start, Point end, Profile profile, boolean front, double t0, double t1, double depth) {

        static Spindle of(Region region, PlacedLeg leg) {
            return switch (region) {
                case CALF -> shank(leg, 0, .64, 1.15);
                case SOLEUS -> shank(leg, .30, .93, 1.35);
                case HAMSTRING -> new Spindle(leg.hip(), leg.knee(), LegDrawing.THIGH, false, .14, .98, 1.0);
                case QUADRICEPS -> new Spindle(leg.hip(), leg.knee(), LegDrawing.THIGH, true, .12, .96, 1.1);
                case SOLE -> throw new IllegalArgumentException("the sole is no spindle");
            };
        }

        private static Spindle shank(PlacedLeg leg, double t0, double t1, double depth) {
            return new Spindle(leg.knee(), leg.ankle(), LegDrawing.SHANK, false, t0, t1, depth);
        }

        double way() {
            return end.minus(start).direction();
        }

        double length() {
            return end.distance(start) * (t1 - t0);
        }

        /** A place in the belly: {@code f} along it, {@code side} from -1 (inner edge) over 0 to 1 (outer edge). */
        Point at(double f, double side) {
            return at(f, f, side);
        }

        /** As above, but as thick as the belly is at {@code swelling}. */
        private Point at(double f, double swelling, double side) {
            double t = Math.clamp(t0 + (t1 - t0) * f, 0, 1);
            double half = profile.at(t, front);
            double swell = Math.pow(Math.max(0, Math.sin(Math.PI * Math.pow(swelling, .85))), .62);
            double centre = .94 * half - .42 * depth * half;
            double out = centre + (side > 0 ? .42 : .58) * side * depth * half * swell;
            return start.toward(end, t).along(way() + 90, front ? out : -out);
        }

        Outline outline(double size) {
            List<Knot> outer = new ArrayList<>();
            List<Knot> inner = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                double f = i / (double) STEPS;
                double along = .47 + (f - .47) * size;
                boolean tip = i == 0 || i == STEPS;
                outer.add(Knot.smooth(at(along, f, tip ? 0 : size * size)));
                if (!tip) {
                    inner.add(Knot.smooth(at(along, f, -size * size)));
                }
            }
            outer.addAll(inner.reversed());
            return Spline.closed(outer);
        }

        Outline fibre(double side) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= 8; i++) {
                points.add(at(.05 + .87 * i / 8.0, side));
            }
            return Spline.open(points);
        }
    }
}
