package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import java.util.List;

/** Shorts to above the knee, so that the calf can be seen. */
final class ShortsDrawing {
    private static final Profile SEAT = Profile.of(.25, .046, .036, .60, .050, .047, 1, .055, .069);
    private static final Profile LEG =
            Profile.of(0, .055, .069, .17, .058, .066, .40, .055, .053, .60, .052, .048, .84, .0485, .0455);

    private ShortsDrawing() {}

    static void near(Sketch sketch, Body body) {
        PlacedLeg leg = body.nearLeg();
        draw(sketch, leg, Ribbon.along(List.of(body.waist(), leg.hip(), leg.knee()), List.of(SEAT, LEG), true, false));
    }

    /** The thigh only: the seat belongs to the near side. */
    static void far(Sketch sketch, PlacedLeg leg) {
        draw(sketch, leg, Ribbon.along(List.of(leg.hip(), leg.knee()), List.of(LEG.capped(.056)), true, false));
    }

    private static void draw(Sketch sketch, PlacedLeg leg, Ribbon ribbon) {
        sketch.limb(Ink.SHORTS, Ink.SHORTS_SHADE, ribbon);
        Point hem = leg.hip().toward(leg.knee(), .80);
        sketch.line(
                Ink.SHADOW,
                0.38,
                .0024,
                Spline.open(List.of(
                        hem.along(leg.thigh() + 90, .0485),
                        hem.along(leg.thigh(), .002),
                        hem.along(leg.thigh() - 90, .0455))));
    }
}
