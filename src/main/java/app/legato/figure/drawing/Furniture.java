package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.Prop;

/** Chairs, stools and sideboards. */
final class Furniture {
    private Furniture() {}

    static void chair(Sketch sketch, Prop.Chair chair) {
        double x = chair.x();
        double seat = chair.seat();
        double back = x - .135;
        sketch.disc(Ink.SHADOW, .5, new Point(x - .01, .001), .19, .014, 0);
        leg(sketch, back + .012, seat - .02, back - .004, .018);
        leg(sketch, x + .105, seat - .02, x + .118, .018);
        // Back post, a little tilted, with a rail and a padded top.
        sketch.shape(
                Ink.WOOD,
                Spline.polygon(
                        new Point(back + .022, seat - .01),
                        new Point(back - .004, seat - .01),
                        new Point(back - .034, chair.top() - .01),
                        new Point(back - .012, chair.top() - .004)));
        double rail = chair.top() - .11;
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(back - .042, chair.top() - .075, .034, .078, .013));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(back - .030, rail - .045, .030, .030, .008));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(back - .016, seat - .030, .285, .030, .012));
        sketch.soft(Ink.SHADOW, .18, Box.rounded(back - .014, seat - .030, .281, .011, .005));
        sketch.soft(Ink.HIGHLIGHT, .08, Box.rounded(back - .012, seat - .009, .277, .009, .004));
    }

    static void stool(Sketch sketch, Prop.Stool stool) {
        double x = stool.x();
        double h = stool.height();
        double w = stool.width();
        sketch.disc(Ink.SHADOW, .5, new Point(x + w / 2, .001), w / 2 + .04, .012, 0);
        // It stands before other wood: a shadow behind it and a lit top keep it apart.
        sketch.disc(Ink.SHADOW, .55, new Point(x + w / 2, h * .55), w / 2 + .055, h * .75, 0);
        leg(sketch, Ink.WOOD_LIGHT, x + .030, h - .02, x + .022, .022);
        leg(sketch, Ink.WOOD_LIGHT, x + w - .030, h - .02, x + w - .022, .022);
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x + .03, h * .38, w - .06, .014, .004));
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x, h - .028, w, .028, .009));
        sketch.soft(Ink.HIGHLIGHT, .16, Box.rounded(x, h - .028, w, .028, .009));
        sketch.soft(Ink.SHADOW, .20, Box.rounded(x + .002, h - .026, w - .004, .009, .004));
    }

    static void sideboard(Sketch sketch, Prop.Sideboard board) {
        double x = board.x();
        double w = board.width();
        double h = board.height();
        sketch.disc(Ink.SHADOW, .45, new Point(x + w / 2, .002), w / 2 + .05, .016, 0);
        leg(sketch, x + .045, .08, x + .040, .024);
        leg(sketch, x + w - .045, .08, x + w - .040, .024);
        sketch.shape(Ink.WOOD, Box.rounded(x + .012, .070, w - .024, h - .08, .008));
        double door = (w - .024 - .045) / 2;
        for (int i = 0; i < 2; i++) {
            double left = x + .012 + .015 + i * (door + .015);
            sketch.line(Ink.SHADOW, .45, .003, Box.rounded(left, .087, door, h - .135, .006));
            double knob = i == 0 ? left + door - .022 : left + .022;
            sketch.soft(Ink.WOOD_LIGHT, .9, new Frame(new Point(knob, h * .56), 0, 1).oval(0, 0, .007, .007));
        }
        sketch.shape(Ink.WOOD_LIGHT, Box.rounded(x - .008, h - .024, w + .016, .028, .009));
        sketch.soft(
                Ink.SHADOW,
                .22,
                Spline.polygon(
                        new Point(x + .012, h - .024),
                        new Point(x + w - .012, h - .024),
                        new Point(x + w - .012, h - .040),
                        new Point(x + .012, h - .040)));
    }

    /** A leg from {@code top} to the floor. */
    static void leg(Sketch sketch, double topX, double top, double footX, double width) {
        leg(sketch, Ink.WOOD, topX, top, footX, width);
    }

    private static void leg(Sketch sketch, Ink ink, double topX, double top, double footX, double width) {
        sketch.shape(
                ink,
                Spline.polygon(
                        new Point(topX - width / 2, top),
                        new Point(topX + width / 2, top),
                        new Point(footX + width * .38, 0),
                        new Point(footX - width * .38, 0)));
    }
}
