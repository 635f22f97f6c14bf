package app.legato.stretch;

import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.JOINT;
import static app.legato.profile.Caution.PREGNANCY;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import app.legato.stretch.Stretch.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stretches that Legato knows. Those of the main trial, standing and seated, keep its dose (Hallegraeff, J Physiother 2012); the others
 * have the dose that is usual, 15 to 30 seconds two to four times, and say so.
 *
 * <p>A suspected clot, a torn muscle and tendon trouble take all of them out. Someone unsteady stands at none. A hip or knee replacement takes
 * out what bends a hip or a knee far: the hinges by 85 degrees and more, the hand at the toes, the heel drawn to the seat. Late in
 * pregnancy nobody lies flat on the back.
 */
public final class Stretches {
    private static final Dose USUAL = Dose.of(4, 15, 3, 2);
    /** Time to turn over on the other side. */
    private static final Dose ON_THE_SIDE = new Dose(4, 15, 3, 2, 10);

    private static final Dose TOES = Dose.of(3, 10, 2, 5);
    private static final Dose PUMPS = Dose.of(2, 1, 2, 12);

    /** Hands on the wall, heel down, knee straight. */
    public static final Stretch CALF_WALL = trial("calf-wall", StretchedMuscle.CALF, Posture.STANDING, FALL);
    /** Holding the back of a chair, heel down, knee straight: for a room without a free wall. */
    public static final Stretch HEEL_DOWN_CHAIR =
            usual("heel-down-chair", StretchedMuscle.CALF, Posture.STANDING, USUAL, FALL);
    /** Sitting on a chair with the leg straight, a strap round the ball of the foot. */
    public static final Stretch CALF_CHAIR_STRAP = trial("calf-chair-strap", StretchedMuscle.CALF, Posture.SEATED);
    /** Sitting up in bed with the leg straight, a strap round the ball of the foot. */
    public static final Stretch CALF_SEATED_STRAP = trial("calf-seated-strap", StretchedMuscle.CALF, Posture.SEATED);
    /** On the edge of the bed, toes toward the shin by their own strength: needs nothing at all. */
    public static final Stretch CALF_BED_EDGE = usual("relief-bed-edge", StretchedMuscle.CALF, Posture.SEATED, USUAL);
    /** Lying on the back, a strap round the ball of the foot. */
    public static final Stretch CALF_LYING_STRAP =
            usual("calf-lying-strap", StretchedMuscle.CALF, Posture.LYING, USUAL, PREGNANCY);
    /** At the wall with the back knee bent. */
    public static final Stretch SOLEUS_WALL =
            usual("soleus-wall", StretchedMuscle.DEEP_CALF, Posture.STANDING, USUAL, FALL);
    /** On a chair, the foot drawn back under it with the heel down. */
    public static final Stretch SOLEUS_CHAIR = usual("soleus-chair", StretchedMuscle.DEEP_CALF, Posture.SEATED, USUAL);
    /** Heel on a low support, a hinge at the hips. */
    public static final Stretch HAMSTRING_STANDING =
            trial("hamstring-standing", StretchedMuscle.HAMSTRING, Posture.STANDING, FALL, JOINT);
    /** Sitting on a chair with the leg straight, a hinge at the hips. */
    public static final Stretch HAMSTRING_CHAIR =
            trial("hamstring-chair", StretchedMuscle.HAMSTRING, Posture.SEATED, JOINT);
    /** Lying on the side, the heel drawn back by a strap round the ankle. */
    public static final Stretch QUADRICEPS_SIDE =
            usual("quadriceps-side", StretchedMuscle.QUADRICEPS, Posture.LYING, ON_THE_SIDE, JOINT);
    /** On a chair, the heel lifted over toes that stay on the floor. */
    public static final Stretch SOLE_FLOOR = usual("sole-floor", StretchedMuscle.SOLE, Posture.SEATED, TOES);
    /** Sitting on the bed, the toes drawn back by hand. */
    public static final Stretch SOLE_TOES = usual("sole-toes", StretchedMuscle.SOLE, Posture.SEATED, TOES, JOINT);
    /** Lying on the back, the foot slowly up and down. */
    public static final Stretch ANKLE_PUMPS =
            usual("ankle-pumps", StretchedMuscle.ANKLES, Posture.LYING, PUMPS, PREGNANCY);

    private static final List<Stretch> ALL = List.of(
            CALF_WALL,
            CALF_CHAIR_STRAP,
            HEEL_DOWN_CHAIR,
            CALF_BED_EDGE,
            CALF_SEATED_STRAP,
            CALF_LYING_STRAP,
            SOLEUS_WALL,
            SOLEUS_CHAIR,
            HAMSTRING_STANDING,
            HAMSTRING_CHAIR,
            QUADRICEPS_SIDE,
            SOLE_FLOOR,
            SOLE_TOES,
            ANKLE_PUMPS);

    private static final Map<String, Stretch> INSTEAD = Map.of(
            CALF_WALL.id(), CALF_CHAIR_STRAP,
            HEEL_DOWN_CHAIR.id(), CALF_CHAIR_STRAP,
            CALF_LYING_STRAP.id(), CALF_SEATED_STRAP,
            SOLEUS_WALL.id(), SOLEUS_CHAIR,
            HAMSTRING_STANDING.id(), HAMSTRING_CHAIR,
            SOLE_TOES.id(), SOLE_FLOOR);

    private Stretches() {}

    /** Every stretch, muscle by muscle. */
    public static List<Stretch> all() {
        return ALL;
    }

    /** The stretch with this id, in its usual dose; empty for one that this version does not know. */
    public static Optional<Stretch> named(String id) {
        return ALL.stream().filter(stretch -> stretch.id().equals(id)).findFirst();
    }

    /** An easier stretch of the same muscle that these cautions do not hide, held as {@code hidden} would have been; empty when there is none. */
    public static Optional<Stretch> insteadOf(Stretch hidden, Set<Caution> cautions) {
        return Optional.ofNullable(INSTEAD.get(hidden.id()))
                .filter(other -> other.hiddenBy(cautions).isEmpty())
                .map(other -> other.with(hidden.dose()));
    }

    private static Stretch trial(String id, StretchedMuscle muscle, Posture posture, Caution... besides) {
        return new Stretch(id, muscle, posture, Dose.TRIAL, hideIf(besides), Source.TRIAL);
    }

    private static Stretch usual(String id, StretchedMuscle muscle, Posture posture, Dose dose, Caution... besides) {
        return new Stretch(id, muscle, posture, dose, hideIf(besides), Source.CONVENTION);
    }

    private static Set<Caution> hideIf(Caution... besides) {
        Set<Caution> all = EnumSet.of(CLOT, TEAR, TENDON);
        all.addAll(List.of(besides));
        return all;
    }
}
