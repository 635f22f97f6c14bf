package app.legato.figure.drawing;

import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import java.util.List;

/** A bare leg with its foot. */
final class LegDrawing {
    static final Profile THIGH = Profile.of(
            0, .050, .060, .18, .053, .056, .38, .051, .047, .60, .045, .039, .82, .038, .033, 1, .037, .033);
    static final Profile SHANK = Profile.of(
            0, .037, .033, .09, .034, .035, .25, .031, .046, .42, .028, .0445, .62, .0235, .031, .82, .0195, .0205, 1,
            .020, .022);

    private LegDrawing() {}

    static void draw(Sketch sketch, PlacedLeg leg) {
        sketch.limb(
                Ink.SKIN,
                Ink.SKIN_SHADE,
                Ribbon.along(List.of(leg.hip(), leg.knee(), leg.ankle()), List.of(THIGH, SHANK), true, true));
        foot(sketch, leg);
        knee(sketch, leg);
    }

    private static void foot(Sketch sketch, PlacedLeg leg) {
        Frame foot = new Frame(leg.ankle(), leg.foot(), 1);
        Frame toes = new Frame(leg.toeHinge(), leg.toes(), 1);
        sketch.shape(
                Ink.SKIN,
                toes.shape(
                        .006, .015, .020, .0115, .032, .0085, .0405, .0035, .0425, -.0025, .038, -.008, .026, -.0092,
                        .014, -.0085, -.006, -.0085, -.010, .004));
        sketch.shape(
                Ink.SKIN,
                foot.shape(
                        -.0195, .030, .0195, .030, .027, .008, .045, -.004, .064, -.0125, .0795, -.0225, .0805, -.033,
                        .074, -.0395, .056, -.0375, .030, -.0325, .006, -.036, -.016, -.039, -.034, -.037, -.0425,
                        -.026, -.037, -.010, -.026, .004));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.22,
                foot.shape(
                        .074, -.0385, .056, -.0370, .030, -.0320, .006, -.0355, -.016, -.0385, -.034, -.0365, -.0415,
                        -.026, -.0345, -.022, -.012, -.028, .006, -.025, .034, -.0215, .062, -.0265, .076, -.031));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.22,
                foot.shape(
                        .056, -.0370, .030, -.0320, .006, -.0355, -.016, -.0385, -.034, -.0365, -.0405, -.028, -.030,
                        -.031, -.012, -.0335, .006, -.031, .030, -.0275, .060, -.032));
        // The ankle bone, then the gaps between the toes.
        sketch.line(Ink.SKIN_LINE, 0.55, .0022, foot.curve(-.008, .006, -.002, .0095, .005, .005, .003, -.0015));
        sketch.line(Ink.SKIN_LINE, 0.45, .0018, toes.curve(.020, .0085, .0245, .004, .025, -.001));
        sketch.line(Ink.SKIN_LINE, 0.45, .0018, toes.curve(.030, .0065, .0335, .0028, .034, -.0015));
    }

    private static void knee(Sketch sketch, PlacedLeg leg) {
        double way = leg.thigh() + leg.shank();
        Frame knee = new Frame(leg.knee(), way / 2 + 90, 1);
        sketch.line(Ink.SKIN_LINE, 0.42, .0022, knee.curve(.016, .014, .0245, .007, .0255, -.004, .019, -.013));
    }

    /** The near foot's ball, which a magnifier looks at. */
    static Point ball(PlacedLeg leg) {
        return leg.onFoot(new Point(.040, -.018));
    }
}
