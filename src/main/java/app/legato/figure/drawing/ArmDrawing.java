package app.legato.figure.drawing;

import app.legato.figure.PlacedArm;
import app.legato.figure.Point;
import java.util.List;

/** A bare arm with its hand, and the sleeve over it. */
final class ArmDrawing {
    private static final Profile UPPER =
            Profile.of(0, .030, .033, .20, .031, .032, .45, .028, .028, .75, .022, .024, 1, .021, .0225);
    private static final Profile FORE =
            Profile.of(0, .021, .0225, .18, .024, .024, .40, .0215, .021, .75, .0155, .0155, 1, .0135, .0140);
    private static final Profile SLEEVE =
            Profile.of(0, .033, .036, .18, .0355, .0375, .42, .0345, .0355, .60, .0355, .0365);

    private ArmDrawing() {}

    static void arm(Sketch sketch, PlacedArm arm) {
        sketch.limb(
                Ink.SKIN,
                Ink.SKIN_SHADE,
                Ribbon.along(List.of(arm.shoulder(), arm.elbow(), arm.wrist()), List.of(UPPER, FORE), true, true));
    }

    static void sleeve(Sketch sketch, PlacedArm arm) {
        sketch.limb(
                Ink.SHIRT,
                Ink.SHIRT_SHADE,
                Ribbon.along(List.of(arm.shoulder(), arm.elbow()), List.of(SLEEVE), true, false));
        Point hem = arm.shoulder().toward(arm.elbow(), .55);
        sketch.line(
                Ink.SHADOW,
                0.38,
                .0024,
                Spline.open(List.of(
                        hem.along(arm.upper() + 90, .0355),
                        hem.along(arm.upper(), .002),
                        hem.along(arm.upper() - 90, .0365))));
    }

    static void hand(Sketch sketch, PlacedArm arm) {
        Frame hand = new Frame(arm.wrist(), arm.fingers(), 1);
        if (arm.hand().closed()) {
            fist(sketch, hand);
        } else {
            flat(sketch, hand);
        }
    }

    private static void flat(Sketch sketch, Frame hand) {
        sketch.shape(
                Ink.SKIN,
                hand.shape(
                        -.010, .0125, .014, .012, .036, .008, .060, .0045, .082, .001, .088, -.0035, .080, -.0075, .045,
                        -.0105, .014, -.0135, -.010, -.0125));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.30,
                hand.shape(
                        .086, -.0040, .080, -.0072, .045, -.0102, .014, -.0130, -.008, -.0118, .014, -.0070, .045,
                        -.0055));
        sketch.line(Ink.SKIN_LINE, 0.42, .0018, hand.curve(.016, .002, .030, -.0045, .044, -.0065));
        sketch.line(Ink.SKIN_LINE, 0.42, .0018, hand.curve(.046, .001, .062, -.0015, .079, -.0035));
    }

    private static void fist(Sketch sketch, Frame hand) {
        sketch.shape(
                Ink.SKIN,
                hand.shape(
                        -.010, .0135, .010, .0195, .030, .0205, .044, .0135, .047, 0, .043, -.013, .030, -.019, .010,
                        -.0185, -.010, -.0135));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.30,
                hand.shape(
                        .0455, -.004, .042, -.013, .030, -.0185, .010, -.018, -.008, -.013, .012, -.011, .032, -.010));
        sketch.line(Ink.SKIN_LINE, 0.5, .0020, hand.curve(.008, .014, .020, .009, .028, .012, .033, .0175));
        sketch.line(Ink.SKIN_LINE, 0.5, .0018, hand.curve(.026, .006, .035, .006, .044, .0045));
        sketch.line(Ink.SKIN_LINE, 0.5, .0018, hand.curve(.025, -.001, .035, -.001, .045, -.0020));
        sketch.line(Ink.SKIN_LINE, 0.5, .0018, hand.curve(.024, -.008, .033, -.0085, .042, -.0085));
    }
}
