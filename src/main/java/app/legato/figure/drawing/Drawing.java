package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Ease;
import app.legato.figure.Flank;
import app.legato.figure.Motion;
import app.legato.figure.Picture;
import app.legato.figure.PlacedArm;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.Region;
import app.legato.figure.Target;
import java.util.List;
import java.util.Optional;

/** The person in a picture as marks, from the back to the front. While a
 * hand keeps its shape, the number and kinds of marks do not change. */
public final class Drawing {
    /** The far side is a little higher in the picture. */
    static final Point FARTHER = new Point(0, .011);

    private Drawing() {}

    /**
     * The marks at one moment.
     *
     * @param level  raw fraction of the movement's time, 0 rest to 1 full stretch; eased here
     * @param breath 0 breathed out to 1 breathed in
     */
    public static List<Mark> of(Picture picture, double level, double breath) {
        Body body = Motion.at(picture, level, breath);
        double f = Ease.eased(level);
        Optional<Prop.Strap> strap = picture.prop(Prop.Strap.class);
        Sketch sketch = new Sketch();
        ContactShadow.draw(sketch, body, picture);
        far(sketch.far(true), body, strap, f);
        near(sketch.far(false), body, picture, strap, f);
        CueDrawing.draw(sketch, body, picture, f);
        return sketch.marks();
    }

    /** Where a magnifier looks. */
    public static Point focus(Picture picture, double level) {
        return LegDrawing.ball(Motion.at(picture, level, 0).nearLeg());
    }

    private static void far(Sketch sketch, Body body, Optional<Prop.Strap> strap, double f) {
        PlacedLeg leg = body.leg(Flank.FAR).moved(FARTHER);
        PlacedArm arm = body.arm(Flank.FAR).moved(FARTHER);
        LegDrawing.draw(sketch, leg);
        ShortsDrawing.far(sketch, leg);
        ArmDrawing.arm(sketch, arm);
        ArmDrawing.sleeve(sketch, arm);
        strap.filter(Prop.Strap::bothHands)
                .ifPresent(s -> StrapDrawing.run(sketch, body.nearLeg().moved(FARTHER), arm, s.loop(), f));
        ArmDrawing.hand(sketch, arm);
    }

    private static void near(Sketch sketch, Body body, Picture picture, Optional<Prop.Strap> strap, double f) {
        LegDrawing.draw(sketch, body.nearLeg());
        glow(sketch, body, picture, false, f);
        ShortsDrawing.near(sketch, body);
        ShirtDrawing.neck(sketch, body);
        ShirtDrawing.draw(sketch, body);
        HeadDrawing.draw(sketch, body);
        glow(sketch, body, picture, true, f);
        strap.ifPresent(s -> {
            StrapDrawing.loop(sketch, body.nearLeg(), s.loop());
            StrapDrawing.run(sketch, body.nearLeg(), body.nearArm(), s.loop(), f);
            StrapDrawing.tail(sketch, body.nearArm());
        });
        ArmDrawing.hand(sketch, body.nearArm());
        ArmDrawing.arm(sketch, body.nearArm());
        ArmDrawing.sleeve(sketch, body.nearArm());
    }

    /** Thigh muscles lie over the shorts, all others under them. */
    private static void glow(Sketch sketch, Body body, Picture picture, boolean thigh, double f) {
        for (Target target : picture.targets()) {
            boolean onThigh = target.region() == Region.HAMSTRING || target.region() == Region.QUADRICEPS;
            if (onThigh == thigh) {
                GlowDrawing.draw(sketch, target.region(), body.leg(target.flank()), (.16 + .84 * f) * target.level());
            }
        }
    }
}
