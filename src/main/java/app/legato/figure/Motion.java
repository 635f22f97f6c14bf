package app.legato.figure;

import java.util.Objects;

/**
 * The way from a picture's rest to its stretch. Pure: the same picture, level and breath give the same body.
 */
public final class Motion {
    /** Beyond this share of the arm's length the shoulder follows the hand. */
    private static final double COMFORTABLE = 0.96 * Skeleton.ARM;

    private static final double LONGEST_GLIDE = 0.035;

    private Motion() {}

    /**
     * The person on the way.
     *
     * @param level  raw fraction of the movement's time, 0 rest to 1 full stretch; eased here
     * @param breath 0 breathed out to 1 breathed in
     */
    public static Body at(Picture picture, double level, double breath) {
        double f = Ease.eased(level);
        Pose from = picture.rest();
        Pose to = picture.stretch();
        Pose pose = from.mixed(to, f);
        for (Flank flank : Flank.values()) {
            pose = pose.with(flank, standing(pose, flank, from.pins(flank), to.pins(flank), f));
        }
        Body legs = Body.of(pose, breath);
        for (Flank flank : Flank.values()) {
            pose = pose.with(flank, reaching(legs, flank, from.pins(flank), to.pins(flank), f));
        }
        return Body.of(pose, breath);
    }

    private static Limbs standing(Pose pose, Flank flank, Pins from, Pins to, double f) {
        Limbs limbs = pose.limbs(flank);
        if (from.foot() == null || to.foot() == null) {
            return limbs;
        }
        Stance stance = Stance.between(from.foot(), to.foot(), f);
        Point way = stance.ankle().minus(pose.root());
        TwoBone bones = TwoBone.reaching(Skeleton.THIGH, Skeleton.SHANK, way.length());
        double thigh = way.direction() + bones.swing();
        double shank = thigh - bones.bend();
        return limbs.withLeg(
                turn(thigh - Body.pelvisUp(pose) - 180, -180),
                bones.bend(),
                turn(stance.pitch() - shank - 90, -180),
                limbs.toe() + stance.lift());
    }

    private static Limbs reaching(Body body, Flank flank, Pins from, Pins to, double f) {
        Limbs limbs = body.pose().limbs(flank);
        if (from.hand() == null || to.hand() == null) {
            return limbs;
        }
        HandPin first = Objects.requireNonNull(from.hand());
        HandPin last = Objects.requireNonNull(to.hand());
        Point wrist = first.wrist(body).toward(last.wrist(body), f);
        double fingers = first.direction() + turn(last.direction() - first.direction(), -180) * f;
        Point glide = glide(wrist.minus(body.shoulder()));
        Point way = wrist.minus(body.shoulder().plus(glide));
        TwoBone bones = TwoBone.reaching(Skeleton.UPPER_ARM, Skeleton.FOREARM, way.length());
        double upper = way.direction() - bones.swing();
        double fore = upper + bones.bend();
        // Arms go from 60 behind the body to 180 overhead, so the cut of the circle lies between.
        return limbs.withArm(
                turn(upper - Body.chestUp(body.pose()) - 180, -120), bones.bend(), turn(fingers - fore, -180), glide);
    }

    private static Point glide(Point way) {
        double excess = Math.clamp(way.length() - COMFORTABLE, 0, LONGEST_GLIDE);
        return excess == 0 ? Point.ORIGIN : way.times(excess / way.length());
    }

    /** The same direction within one turn that starts at {@code least}. */
    private static double turn(double degrees, double least) {
        return degrees - 360 * Math.floor((degrees - least) / 360);
    }
}
