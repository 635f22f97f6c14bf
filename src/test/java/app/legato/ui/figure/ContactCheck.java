package app.legato.ui.figure;

import app.legato.figure.Body;
import app.legato.figure.Flank;
import app.legato.figure.Foot;
import app.legato.figure.FootPin;
import app.legato.figure.Hand;
import app.legato.figure.HandPin;
import app.legato.figure.Pins;
import app.legato.figure.PlacedArm;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import org.jspecify.annotations.Nullable;

/** Feet stand on something, hands are where they hold on, the seat rests on what carries it and the head on its pillow. */
final class ContactCheck {
    /** A hand or a sole may miss what it touches by this: a millimetre on the screen. */
    private static final double NEAR = 0.006;

    /** From the hip joint down to what one sits or lies on. */
    private static final double SEAT_BELOW_HIP = 0.065;

    private ContactCheck() {}

    static void feet(Moment moment, Findings findings) {
        for (Flank flank : Flank.values()) {
            FootPin from = moment.picture().rest().pins(flank).foot();
            FootPin to = moment.picture().stretch().pins(flank).foot();
            if (from == null || to == null || from.on() == FootPin.Contact.ANKLE) {
                continue;
            }
            String foot = Places.name(flank, "foot");
            findings.atMost(0.0001, missing(from, moment), moment, foot, "pinned on nothing, off by");
            findings.atMost(0.0001, missing(to, moment), moment, foot, "pinned on nothing, off by");
            PlacedLeg leg = moment.body().leg(flank);
            double heel = leg.ankle().plus(Foot.lowestOfHeel(leg.foot())).y();
            double lowest = Math.min(heel, leg.onFoot(Foot.BALL).y());
            double support = Math.max(from.at().y(), to.at().y());
            findings.atLeast(support - NEAR, lowest, moment, foot, "height of the sole");
            if (from.at().equals(to.at()) && from.on() == to.on()) {
                findings.atMost(support + NEAR, lowest, moment, foot, "height of the sole");
                Point held = from.on() == FootPin.Contact.BALL
                        ? leg.onFoot(Foot.BALL)
                        : leg.ankle().plus(Foot.lowestOfHeel(leg.foot()));
                findings.atMost(0.02, Math.abs(held.x() - from.at().x()), moment, foot, "slip along what carries it");
            }
        }
    }

    /** How far from the nearest thing that can carry a foot. */
    private static double missing(FootPin pin, Moment moment) {
        double best = Math.abs(pin.at().y());
        for (Prop prop : moment.picture().props()) {
            boolean above = switch (prop) {
                case Prop.Stool(double x, double width, double _) ->
                    pin.at().x() > x && pin.at().x() < x + width;
                case Prop.Bed(double x0, double x1, double _, boolean _) ->
                    pin.at().x() > x0 && pin.at().x() < x1;
                default -> false;
            };
            double top = switch (prop) {
                case Prop.Stool stool -> stool.height();
                case Prop.Bed bed -> bed.top();
                default -> 0;
            };
            best = above ? Math.min(best, Math.abs(pin.at().y() - top)) : best;
        }
        return best;
    }

    static void hands(Moment moment, Findings findings) {
        for (Flank flank : Flank.values()) {
            Pins rest = moment.picture().rest().pins(flank);
            Pins stretch = moment.picture().stretch().pins(flank);
            Body body = moment.body();
            PlacedArm arm = body.arm(flank);
            String hand = Places.name(flank, "hand");
            findings.isTrue(rest.hand() != null && stretch.hand() != null, moment, hand, "hangs in the air");
            if (rest.hand() != null && stretch.hand() != null) {
                HandPin from = rest.hand();
                HandPin to = stretch.hand();
                Point meant = Wrists.of(from, body).toward(Wrists.of(to, body), moment.eased());
                findings.atMost(NEAR, arm.wrist().distance(meant), moment, hand, "distance from its place");
            }
            moment.picture().props().forEach(prop -> hand(moment, prop, flank, arm, findings));
        }
    }

    private static void hand(Moment moment, Prop prop, Flank flank, PlacedArm arm, Findings findings) {
        String hand = Places.name(flank, "hand");
        switch (prop) {
            case Prop.Wall(double x)
            when arm.hand() == Hand.FLAT -> {
                findings.atMost(.03, x - arm.onHand(new Point(.02, -.0135)).x(), moment, hand, "gap to the wall");
                findings.atMost(.02, x - Places.fingers(arm).x(), moment, hand, "gap of the fingers to the wall");
            }
            case Prop.Chair chair
            when arm.hand() == Hand.HOLD -> {
                Point rail = new Point(chair.x() - .160, chair.top());
                findings.atMost(.035, arm.grip().distance(rail), moment, hand, "distance from the chair's back");
            }
            case Prop.Sideboard board
            when arm.hand() == Hand.FLAT -> {
                double gap = arm.wrist().y() - .0135 - board.height();
                findings.atMost(.02, gap, moment, hand, "height above the sideboard");
                findings.atLeast(-NEAR, gap, moment, hand, "height above the sideboard");
                findings.atLeast(board.x(), Places.fingers(arm).x(), moment, hand, "place on the sideboard");
            }
            case Prop.Strap strap
            when flank == Flank.NEAR || strap.bothHands() ->
                findings.isTrue(arm.hand().closed(), moment, hand, "does not hold the strap");
            default -> {}
        }
    }

    static void seatAndHead(Moment moment, Findings findings) {
        Body body = moment.body();
        @Nullable Double carried = null;
        for (Prop prop : moment.picture().props()) {
            switch (prop) {
                case Prop.Chair chair
                when body.hip().x() > chair.x() - .13 && body.hip().x() < chair.x() + .134 -> carried = chair.seat();
                case Prop.Bed bed -> carried = bed.top();
                case Prop.BedEnd bed when body.hip().x() < bed.x1() -> carried = bed.top();
                case Prop.BedTop bed -> pillowFromAbove(moment, bed, findings);
                default -> {}
            }
            if (prop instanceof Prop.Bed bed && bed.lying()) {
                pillow(moment, bed, findings);
            }
        }
        if (carried != null) {
            double above = body.hip().y() - carried;
            findings.atMost(SEAT_BELOW_HIP + .008, above, moment, "hip", "height above what carries it");
            findings.atLeast(SEAT_BELOW_HIP - .008, above, moment, "hip", "height above what carries it");
        }
    }

    private static void pillow(Moment moment, Prop.Bed bed, Findings findings) {
        Point back = Places.backOfHead(moment.body());
        double top = bed.top() + .010 + .028 + .042;
        findings.atLeast(top - .065, back.y(), moment, "head", "height in the pillow");
        findings.atMost(top + NEAR, back.y(), moment, "head", "height over the pillow");
        findings.atLeast(bed.x0(), back.x(), moment, "head", "place on the pillow");
        findings.atMost(bed.x0() + .28, back.x(), moment, "head", "place on the pillow");
    }

    private static void pillowFromAbove(Moment moment, Prop.BedTop bed, Findings findings) {
        Point head = moment.body().pivot();
        findings.atLeast(bed.x0() + .04, head.x(), moment, "head", "place on the pillow");
        findings.atMost(bed.x0() + .27, head.x(), moment, "head", "place on the pillow");
        findings.atMost(.20, Math.abs(head.y() - .045), moment, "head", "distance from the middle of the pillow");
    }
}
