package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Flank;
import app.legato.figure.Foot;
import app.legato.figure.FootPin;
import app.legato.figure.Picture;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import org.jspecify.annotations.Nullable;

/** Soft shadows where the body rests on something, so that it does not float. */
final class ContactShadow {
    private static final double DARK = 0.55;

    private ContactShadow() {}

    static void draw(Sketch sketch, Body body, Picture picture) {
        for (Flank flank : Flank.values()) {
            PlacedLeg leg = body.leg(flank);
            double up = flank == Flank.FAR ? Drawing.FARTHER.y() : 0;
            foot(sketch, leg, up, picture.rest().pins(flank).foot());
        }
        picture.prop(Prop.Bed.class).ifPresent(bed -> onBed(sketch, body, bed));
        if (picture.seenFromAbove()) {
            Point middle = body.hip().toward(body.neckBase(), .55).plus(new Point(.006, -.022));
            double way = body.neckBase().minus(body.hip()).direction();
            sketch.disc(Ink.SHADOW, DARK, middle, .24, .092, way);
            Point thigh = body.farLeg().hip().toward(body.farLeg().knee(), .6).plus(new Point(.006, -.016));
            sketch.disc(Ink.SHADOW, .8 * DARK, thigh, .17, .070, body.farLeg().thigh());
        }
    }

    private static void foot(Sketch sketch, PlacedLeg leg, double up, @Nullable FootPin pin) {
        if (pin == null || pin.on() == FootPin.Contact.ANKLE) {
            return;
        }
        Point heel = leg.ankle().plus(Foot.lowestOfHeel(leg.foot()));
        Point ball = leg.onFoot(Foot.BALL);
        double support = pin.at().y();
        double gap = Math.min(heel.y(), ball.y()) - support;
        double reach = Math.max(.055, Math.abs(ball.x() - heel.x()) * .5 + .045);
        double near = heel.y() < ball.y() ? heel.x() : ball.x();
        double middle = (heel.x() + ball.x()) / 2 * .6 + near * .4;
        double opacity = DARK * Math.clamp(1 - gap / .09, 0, 1);
        sketch.disc(Ink.SHADOW, opacity, new Point(middle + .008, support + up - .001), reach, .013, 0);
    }

    private static void onBed(Sketch sketch, Body body, Prop.Bed bed) {
        double y = bed.top() - .006;
        double from = body.hip().x();
        double to = bed.lying() ? body.neckBase().x() : body.nearLeg().ankle().x();
        sketch.disc(Ink.SHADOW, DARK, new Point((from + to) / 2, y), Math.abs(to - from) / 2 + .10, .020, 0);
    }
}
