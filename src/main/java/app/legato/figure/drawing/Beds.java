package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.Prop;

/** Beds from the side, from their end and from above. */
final class Beds {
    private Beds() {}

    static void side(Sketch sketch, Prop.Bed bed) {
        double x0 = bed.x0();
        double x1 = bed.x1();
        double top = bed.top() + .010;
        double w = x1 - x0;
        sketch.disc(Ink.SHADOW, .5, new Point(x0 + w / 2, .001), w / 2 + .04, .018, 0);
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .010, 0, .030, top - .1, .006));
        sketch.shape(Ink.WOOD, Box.rounded(x1 - .040, 0, .032, top - .1, .006));
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .03, top - .235, w + .024, .058, .012));
        sketch.shape(Ink.MATTRESS, Box.rounded(x0 + .018, top - .178, w - .03, .16, .022));
        sketch.shape(Ink.SHEET, Box.rounded(x0 + .018, top - .066, w - .03, .066, .020));
        sketch.soft(Ink.SHADOW, .16, Box.rounded(x0 + .022, top - .069, w - .038, .012, .006));
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .038, 0, .048, bed.lying() ? .53 : .59, .014));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x0 - .041, bed.lying() ? .515 : .575, .054, .030, .012));
        if (bed.lying()) {
            Bedding.pillow(sketch, new Frame(new Point(x0 + .135, top + .028), 3, 1), .135, .044);
        } else {
            Bedding.pillow(sketch, new Frame(new Point(x0 + .075, top + .135), 101, 1), .155, .064);
            Bedding.pillow(sketch, new Frame(new Point(x0 + .160, top + .118), 110, 1), .140, .060);
        }
        Bedding.blanket(sketch, x1 - .135, x1 + .020, top);
    }

    static void end(Sketch sketch, Prop.BedEnd bed) {
        double x0 = bed.x0();
        double x1 = bed.x1();
        double top = bed.top() + .010;
        double w = x1 - x0;
        sketch.disc(Ink.SHADOW, .5, new Point(x0 + w / 2, .001), w / 2 + .05, .018, 0);
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .01, .06, w - .02, .43, .016));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x0 - .02, .470, w, .030, .012));
        Bedding.pillow(sketch, new Frame(new Point(x0 + .21, top + .040), 2, 1), .165, .052);
        Furniture.leg(sketch, x0 + .03, .07, x0 + .028, .026);
        Furniture.leg(sketch, x1 - .055, .07, x1 - .053, .026);
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .01, .050, w - .01, .045, .010));
        sketch.shape(Ink.MATTRESS, Box.rounded(x0, .090, w - .015, top - .095, .022));
        sketch.shape(Ink.SHEET, Box.rounded(x0, top - .062, w - .012, .064, .020));
        sketch.shape(
                Ink.BLANKET,
                Spline.closed(
                        x0 - .012,
                        top + .028,
                        x0 + .05,
                        top + .040,
                        x0 + .135,
                        top + .030,
                        x0 + .215,
                        top + .006,
                        x0 + .235,
                        top - .020,
                        x0 + .19,
                        top - .045,
                        x0 + .165,
                        top - .09,
                        x0 + .10,
                        top - .130,
                        x0 + .02,
                        top - .135,
                        x0 - .015,
                        top - .10));
        sketch.line(
                Ink.SHADOW,
                .30,
                .003,
                Spline.open(Spline.points(x0 + .02, top + .005, x0 + .08, top - .01, x0 + .15, top - .045)));
    }

    static void above(Sketch sketch, Prop.BedTop bed) {
        double x0 = bed.x0();
        double y0 = bed.y0();
        double w = bed.x1() - x0;
        double h = bed.y1() - y0;
        sketch.soft(Ink.SHADOW, .35, Box.rounded(x0 - .05, y0 - .045, w + .085, h + .075, .03));
        sketch.shape(Ink.WOOD, Box.rounded(x0 - .045, y0 - .025, w + .07, h + .05, .018));
        sketch.shape(Ink.SHEET, Box.rounded(x0, y0, w, h, .028));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x0 - .060, y0 - .030, .040, h + .06, .014));
        for (double f : new double[] {.12, .90}) {
            sketch.line(
                    Ink.SHADOW,
                    .22,
                    .003,
                    Spline.open(Spline.points(
                            x0 + w * .35,
                            y0 + h * f,
                            x0 + w * .55,
                            y0 + h * (f + (f < .5 ? -.03 : .03)),
                            x0 + w * .78,
                            y0 + h * f)));
        }
        Frame pillow = new Frame(new Point(x0 + .155, .045), 90, 1);
        sketch.disc(Ink.SHADOW, .45, new Point(x0 + .165, .030), .165, .265, 0);
        sketch.shape(
                Ink.PILLOW,
                pillow.shape(
                        -.222, .120, -.12, .112, 0, .108, .12, .112, .222, .120, .212, .06, .206, 0, .212, -.06, .222,
                        -.120, .12, -.112, 0, -.108, -.12, -.112, -.222, -.120, -.212, -.06, -.206, 0, -.212, .06));
        sketch.disc(Ink.SHADOW, .22, pillow.at(-.055, -.010), .085, .105, 0);
        for (double side : new double[] {-1, 1}) {
            sketch.line(Ink.SHADOW, .25, .003, pillow.curve(.195 * side, .095, .155 * side, .075, .135 * side, .045));
            sketch.line(
                    Ink.SHADOW, .25, .003, pillow.curve(.195 * side, -.095, .160 * side, -.070, .145 * side, -.035));
        }
        double left = bed.x1() - .150;
        sketch.shape(
                Ink.BLANKET,
                Spline.closed(
                        left,
                        y0 - .015,
                        left + .012,
                        y0 + h * .25,
                        left - .006,
                        y0 + h * .5,
                        left + .014,
                        y0 + h * .75,
                        left,
                        y0 + h + .015,
                        left + .09,
                        y0 + h + .024,
                        bed.x1() + .008,
                        y0 + h + .012,
                        bed.x1() + .014,
                        y0 + h * .5,
                        bed.x1() + .008,
                        y0 - .012,
                        left + .09,
                        y0 - .024));
        sketch.line(
                Ink.SHADOW,
                .28,
                .003,
                Spline.open(Spline.points(left + .05, y0 + .03, left + .062, y0 + h * .4, left + .048, y0 + h * .9)));
    }
}
