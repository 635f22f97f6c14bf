package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Point;
import java.util.List;

/** T-shirt and neck; the belly and chest show the breath. */
final class ShirtDrawing {
    private static final Profile NECK = Profile.of(0, .030, .036, .50, .0255, .031, 1, .026, .034);
    /** How far belly and chest come forward when breathed in, body heights. */
    private static final double BREATH = 0.009;

    private ShirtDrawing() {}

    static void neck(Sketch sketch, Body body) {
        sketch.limb(
                Ink.SKIN,
                Ink.SKIN_SHADE,
                Ribbon.along(List.of(body.pivot(), body.neckBase()), List.of(NECK), true, true));
        // The chin's shadow.
        Frame neck = new Frame(body.pivot(), body.neckUp() - 90, 1);
        sketch.disc(Ink.SKIN_SHADE, 0.6, neck.at(.006, -.022), .026, .016, body.neckUp() - 90);
    }

    static void draw(Sketch sketch, Body body) {
        double b = BREATH * body.breath();
        Profile chest = Profile.of(
                0.10,
                .043 + .1 * b,
                .049,
                .26,
                .057 + .5 * b,
                .060,
                .45,
                .064 + .8 * b,
                .061,
                .70,
                .060 + b,
                .051,
                1,
                .058 + b,
                .045);
        Profile belly =
                Profile.of(0, .058 + b, .045, .35, .0615 + .9 * b, .049, .65, .062 + .5 * b, .060, .90, .061, .069);
        Ribbon sides =
                Ribbon.along(List.of(body.neckBase(), body.waist(), body.hip()), List.of(chest, belly), false, false);
        Point front = onNeck(body, .028, -.020);
        Point back = onNeck(body, -.038, .010);
        sketch.limb(Ink.SHIRT, Ink.SHIRT_SHADE, sides.withStart(front, back));
        collar(sketch, body);
        hem(sketch, sides);
    }

    private static void collar(Sketch sketch, Body body) {
        Outline line = Spline.open(List.of(
                onNeck(body, .029, -.021),
                onNeck(body, .010, -.021),
                onNeck(body, -.016, -.008),
                onNeck(body, -.038, .009)));
        sketch.line(Ink.SHIRT_SHADE, 1, .0085, line);
        sketch.line(Ink.SHADOW, 0.25, .0018, line);
    }

    private static void hem(Sketch sketch, Ribbon sides) {
        Point front = sides.front().getLast().skin();
        Point back = sides.back().getLast().skin();
        Point up = sides.front().getLast().bone().minus(front).turned(-90);
        Point inward = up.times(0.012 / up.length());
        sketch.line(
                Ink.SHADOW,
                0.38,
                .0024,
                Spline.open(
                        List.of(front.plus(inward), front.toward(back, .5).plus(inward.times(.8)), back.plus(inward))));
    }

    /** A place by the neck base: forward of and above it, seen along the chest. */
    private static Point onNeck(Body body, double forward, double up) {
        double chest = body.neckBase().minus(body.waist()).direction();
        return body.neckBase().along(chest - 90, forward).along(chest, up);
    }
}
