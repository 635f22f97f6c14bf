package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Point;
import app.legato.figure.Skeleton;

/** The head in profile: silver hair, a calm face. One unit of its frame is the head's height, the chin at y = 0. */
final class HeadDrawing {
    private static final Point PIVOT = new Point(-.06, .30);

    private HeadDrawing() {}

    static void draw(Sketch sketch, Body body) {
        double angle = body.headUp() - 90;
        Point chin = body.pivot().minus(PIVOT.times(Skeleton.HEAD).turned(angle));
        Frame head = new Frame(chin, angle, Skeleton.HEAD);
        face(sketch, head);
        features(sketch, head, body.pose().eyesOpen());
        hair(sketch, head);
    }

    private static void face(Sketch sketch, Frame head) {
        sketch.shape(
                Ink.SKIN,
                head.shape(
                        0, 1, .20, .965, .345, .865, .405, .755, .42, .67, .408, .605, .432, .545, .476, .47, .492,
                        .428, .47, .398, .428, .384, .421, .35, .44, .318, .424, .283, .436, .248, .418, .205, .418,
                        .15, .402, .08, .345, .022, .255, .01, .13, .055, -.02, .13, -.12, .20, -.25, .16, -.38, .30,
                        -.46, .50, -.47, .68, -.40, .85, -.22, .97));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.30,
                head.shape(
                        .395, .075, .345, .027, .255, .015, .13, .06, -.02, .135, -.12, .205, -.245, .168, -.20, .27,
                        -.06, .25, .08, .175, .22, .115, .34, .10));
        sketch.soft(
                Ink.SKIN_SHADE,
                0.26,
                head.shape(
                        .33, .024, .255, .015, .13, .06, -.02, .135, -.12, .205, -.235, .175, -.14, .235, .0, .185, .15,
                        .115, .26, .065));
        sketch.disc(Ink.BLUSH, 0.55, head.at(.275, .385), .0135, .0135, 0);
    }

    private static void features(Sketch sketch, Frame head, double open) {
        double closed = 1 - open;
        sketch.line(Ink.SKIN_LINE, closed, .0034, head.curve(.235, .555, .275, .527, .32, .525, .352, .545));
        sketch.inlay(Ink.SKIN_LINE, open, head.oval(.312, .545, .030, .036));
        sketch.line(Ink.SKIN_LINE, open, .0030, head.curve(.255, .575, .30, .592, .345, .575));
        sketch.line(Ink.HAIR_SHADE, 1, .0042, head.curve(.225, .665, .285, .692, .355, .675));
        sketch.line(Ink.SKIN_LINE, 0.9, .0028, head.curve(.424, .284, .39, .272, .358, .281, .338, .302));
        sketch.line(Ink.SKIN_LINE, 0.4, .0020, head.curve(.428, .40, .445, .413, .452, .425));
    }

    private static void hair(Sketch sketch, Frame head) {
        sketch.inlay(
                Ink.SKIN,
                1,
                head.shape(
                        -.035, .565, .005, .545, .008, .49, -.015, .44, -.04, .395, -.07, .42, -.085, .49, -.075,
                        .545));
        sketch.line(Ink.SKIN_LINE, 0.55, .0020, head.curve(-.055, .53, -.02, .535, -.012, .495, -.035, .455));
        sketch.shape(
                Ink.HAIR,
                head.shape(
                        .408, .862, .345, .775, .245, .735, .165, .695, .12, .63, .10, .555, .078, .485, .045, .47, .02,
                        .52, .012, .58, -.03, .615, -.10, .605, -.145, .53, -.155, .43, -.185, .32, -.245, .225, -.33,
                        .195, -.41, .275, -.475, .42, -.52, .60, -.50, .80, -.39, .97, -.19, 1.075, .05, 1.095, .25,
                        1.045, .365, .975, .415, .915));
        shadeHair(sketch, head);
    }

    private static void shadeHair(Sketch sketch, Frame head) {
        double[] widths = {.36, .27, .18, .09};
        for (double w : widths) {
            sketch.soft(
                    Ink.HAIR_SHADE,
                    0.22,
                    head.shape(
                            -.24,
                            .235,
                            -.33,
                            .205,
                            -.405,
                            .28,
                            -.468,
                            .42,
                            -.512,
                            .60,
                            -.493,
                            .79,
                            -.38,
                            .955,
                            -.36 + w,
                            1.00 + w * .1,
                            -.38 + w,
                            .80,
                            -.44 + w,
                            .60,
                            -.40 + w,
                            .42,
                            -.30 + w * .6,
                            .30));
        }
        sketch.soft(
                Ink.HAIR_SHADE,
                0.25,
                head.shape(
                        .39, .85, .34, .78, .245, .74, .165, .70, .12, .635, .09, .52, .06, .50, .10, .68, .20, .76,
                        .30, .80));
        sketch.line(Ink.HAIR_SHADE, 0.9, .0024, head.curve(.385, .925, .20, .935, .02, .90, -.10, .82));
        sketch.line(Ink.HAIR_SHADE, 0.9, .0024, head.curve(.35, .865, .20, .86, .05, .81, -.06, .72));
        sketch.line(Ink.HAIR_SHADE, 0.9, .0024, head.curve(.30, .985, .12, 1.01, -.10, .97, -.24, .86));
        sketch.line(Ink.HAIR_SHADE, 0.7, .0022, head.curve(-.22, .78, -.30, .62, -.31, .45, -.27, .32));
        sketch.line(Ink.HAIR_SHADE, 0.7, .0022, head.curve(-.34, .82, -.42, .62, -.41, .45, -.36, .33));
    }
}
