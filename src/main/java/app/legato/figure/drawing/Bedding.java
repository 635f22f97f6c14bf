package app.legato.figure.drawing;

/** Pillows and blankets. */
final class Bedding {
    private Bedding() {}

    static void blanket(Sketch sketch, double left, double right, double top) {
        sketch.shape(
                Ink.BLANKET,
                Spline.closed(
                        left + .012,
                        top + .004,
                        left + .06,
                        top + .014,
                        right - .03,
                        top + .014,
                        right,
                        top - .006,
                        right + .006,
                        top - .12,
                        right - .002,
                        top - .205,
                        left + .07,
                        top - .198,
                        left + .006,
                        top - .205,
                        left - .004,
                        top - .11));
        sketch.line(
                Ink.SHADOW,
                .30,
                .003,
                Spline.open(Spline.points(left + .045, top - .01, left + .050, top - .09, left + .043, top - .17)));
        sketch.line(
                Ink.SHADOW,
                .30,
                .003,
                Spline.open(Spline.points(right - .045, top - .015, right - .040, top - .08, right - .046, top - .15)));
    }

    /** A pillow, its length along the frame's x axis. */
    static void pillow(Sketch sketch, Frame at, double half, double thick) {
        sketch.shape(
                Ink.PILLOW,
                at.shape(
                        -half,
                        thick * .55,
                        -half * .6,
                        thick * .92,
                        0,
                        thick,
                        half * .6,
                        thick * .92,
                        half,
                        thick * .6,
                        half * 1.03,
                        0,
                        half,
                        -thick * .6,
                        half * .5,
                        -thick * .9,
                        0,
                        -thick * .95,
                        -half * .5,
                        -thick * .9,
                        -half,
                        -thick * .55,
                        -half * 1.04,
                        0));
        sketch.soft(
                Ink.SHADOW,
                .14,
                at.shape(
                        half * .95,
                        -thick * .58,
                        half * .5,
                        -thick * .86,
                        0,
                        -thick * .91,
                        -half * .5,
                        -thick * .86,
                        -half * .95,
                        -thick * .52,
                        -half * .5,
                        -thick * .30,
                        0,
                        -thick * .40,
                        half * .5,
                        -thick * .32));
        sketch.line(
                Ink.SHADOW,
                .28,
                .003,
                at.curve(half * .62, thick * .5, half * .40, thick * .28, half * .22, thick * .38));
        sketch.line(
                Ink.SHADOW,
                .28,
                .003,
                at.curve(-half * .62, thick * .1, -half * .40, -thick * .12, -half * .28, thick * .05));
    }
}
