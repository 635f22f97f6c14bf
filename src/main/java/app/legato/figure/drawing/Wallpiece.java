package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.View;

/** Walls and what hangs on them. */
final class Wallpiece {
    private static final double WINDOW_WIDTH = 0.27;
    private static final double WINDOW_HEIGHT = 0.36;

    private Wallpiece() {}

    /** The wall to lean on; without scenery a slim one, so that no dark block fills a small picture. */
    static void wall(Sketch sketch, Prop.Wall wall, View view, boolean scenery) {
        double right = scenery ? view.right() + .01 : wall.x() + .045;
        double top = scenery ? view.top() + .01 : 1.02;
        sketch.shape(
                Ink.FLOOR,
                Spline.polygon(
                        new Point(wall.x(), 0), new Point(right, 0), new Point(right, top), new Point(wall.x(), top)));
        sketch.soft(
                Ink.EDGE,
                .45,
                Spline.polygon(
                        new Point(wall.x(), 0), new Point(right, 0), new Point(right, top), new Point(wall.x(), top)));
        sketch.inlay(
                Ink.EDGE,
                1,
                Spline.polygon(
                        new Point(wall.x(), 0),
                        new Point(wall.x() + .010, 0),
                        new Point(wall.x() + .010, top),
                        new Point(wall.x(), top)));
        // Its face is lit, so that what the hands press against can be seen from the bed.
        sketch.soft(Ink.HIGHLIGHT, .20, Box.rounded(wall.x(), 0, .011, top, .001));
        if (scenery) {
            // A skirting board.
            sketch.soft(
                    Ink.EDGE,
                    .9,
                    Spline.polygon(
                            new Point(wall.x(), 0),
                            new Point(right, 0),
                            new Point(right, .050),
                            new Point(wall.x(), .050)));
            sketch.line(Ink.EDGE, 1, .004, Spline.open(Spline.points(wall.x(), .050, right, .050)));
        }
    }

    static void lamp(Sketch sketch, double x, double y) {
        sketch.disc(Ink.LAMPLIGHT, 1, new Point(x, y + .02), .34, .32, 0);
        sketch.shape(Ink.WOOD, Box.rounded(x - .006, y - .065, .012, .06, .003));
        sketch.shape(Ink.WOOD, Box.rounded(x - .026, y - .080, .052, .022, .008));
        sketch.shape(
                Ink.LAMP,
                Spline.polygon(
                        new Point(x - .064, y - .010),
                        new Point(x + .064, y - .010),
                        new Point(x + .044, y + .088),
                        new Point(x - .044, y + .088)));
        sketch.disc(Ink.LAMPLIGHT, 1, new Point(x, y + .018), .058, .044, 0);
    }

    /** A window; {@code x} is its left side, {@code y} its sill. */
    static void window(Sketch sketch, double x, double y) {
        sketch.shape(Ink.EDGE, Box.rounded(x - .022, y - .010, WINDOW_WIDTH + .044, WINDOW_HEIGHT + .032, .012));
        sketch.inlay(Ink.SKY, 1, Box.rounded(x, y, WINDOW_WIDTH, WINDOW_HEIGHT, .004));
        Frame moon = new Frame(new Point(x + WINDOW_WIDTH * .72, y + WINDOW_HEIGHT * .70), 0, 1);
        sketch.disc(Ink.MOON, .22, moon.origin(), .085, .085, 0);
        sketch.disc(Ink.SUN, .30, moon.origin(), .085, .085, 0);
        sketch.inlay(
                Ink.MOON,
                1,
                moon.shape(
                        .004, .034, .022, .025, .031, .007, .028, -.013, .014, -.027, -.006, -.031, -.025, -.022, -.003,
                        -.015, .011, -.001, .013, .018));
        sketch.inlay(Ink.SUN, 1, moon.oval(0, 0, .031, .031));
        double[] stars = {.12, .82, .34, .60, .17, .30, .82, .30, .58, .16};
        for (int i = 0; i < stars.length; i += 2) {
            Frame star = new Frame(new Point(x + WINDOW_WIDTH * stars[i], y + WINDOW_HEIGHT * stars[i + 1]), 0, 1);
            sketch.inlay(Ink.STAR, 1, star.oval(0, 0, .0032, .0032));
        }
        sketch.inlay(Ink.EDGE, 1, Box.rounded(x + WINDOW_WIDTH / 2 - .006, y, .012, WINDOW_HEIGHT, 0));
        sketch.inlay(Ink.EDGE, 1, Box.rounded(x, y + WINDOW_HEIGHT * .5, WINDOW_WIDTH, .012, 0));
        sketch.shape(Ink.EDGE, Box.rounded(x - .038, y - .030, WINDOW_WIDTH + .076, .024, .008));
    }
}
