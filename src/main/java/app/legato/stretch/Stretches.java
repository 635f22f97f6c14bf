package app.legato.stretch;

import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.JOINT;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.List;
import java.util.Set;

/**
 * The stretches that Legato knows: those of the main trial (Hallegraeff, J Physiother 2012), standing and seated.
 *
 * <p>A suspected clot, a torn muscle and tendon trouble take all of them out. Someone unsteady stands at none. A hip or knee replacement takes
 * out the hinges, which bend the stretched hip by 85 degrees and more; both calf stretches bend no joint further than sitting does.
 */
public final class Stretches {
    /** Hands on the wall, heel down, knee straight. */
    public static final Stretch CALF_WALL =
            trial("calf-wall", StretchedMuscle.CALF, Posture.STANDING, Set.of(CLOT, TEAR, TENDON, FALL));
    /** Heel on a low support, a hinge at the hips. */
    public static final Stretch HAMSTRING_STANDING = trial(
            "hamstring-standing", StretchedMuscle.HAMSTRING, Posture.STANDING, Set.of(CLOT, TEAR, TENDON, FALL, JOINT));
    /** Sitting on a chair with the leg straight, a strap round the ball of the foot. */
    public static final Stretch CALF_CHAIR_STRAP =
            trial("calf-chair-strap", StretchedMuscle.CALF, Posture.SEATED, Set.of(CLOT, TEAR, TENDON));
    /** Sitting on a chair with the leg straight, a hinge at the hips. */
    public static final Stretch HAMSTRING_CHAIR =
            trial("hamstring-chair", StretchedMuscle.HAMSTRING, Posture.SEATED, Set.of(CLOT, TEAR, TENDON, JOINT));

    private static final List<Stretch> ALL = List.of(CALF_WALL, HAMSTRING_STANDING, CALF_CHAIR_STRAP, HAMSTRING_CHAIR);

    private Stretches() {}

    /** Every stretch, in no order that matters. */
    public static List<Stretch> all() {
        return ALL;
    }

    private static Stretch trial(String id, StretchedMuscle muscle, Posture posture, Set<Caution> hideIf) {
        return new Stretch(id, muscle, posture, Dose.TRIAL, hideIf, "Hallegraeff 2012");
    }
}
