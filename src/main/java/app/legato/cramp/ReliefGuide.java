package app.legato.cramp;

import static app.legato.profile.Caution.ARTERIES;
import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.JOINT;
import static app.legato.profile.Caution.NUMB_FEET;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;

import app.legato.body.Muscle;
import app.legato.profile.Caution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do in a cramp, in order: stretch, rub, and when it lets go warmth or cold, a sip of water, slow breathing; then what else to know. Needs nothing but the
 * cautions, so that it is there before the diary is open.
 */
public final class ReliefGuide {
    /** A cramp that lasts longer and does not ease is a reason to call a doctor the same day. */
    public static final Duration LONG = Duration.ofMinutes(10);

    private ReliefGuide() {}

    /**
     * The steps for a cramp, never empty.
     *
     * @param muscle null at first: nobody is asked at 3 am, and four cramps of five are in the calf. Shin, inner thigh and elsewhere have no
     *     stretch of their own here and begin with rubbing
     */
    public static List<ReliefStep> steps(@Nullable Muscle muscle, Set<Caution> cautions) {
        return steps(stretch(muscle == null ? Muscle.CALF : muscle, cautions), cautions);
    }

    /** The steps for a thigh of which nobody said front or back: first the one, then the other. */
    public static List<ReliefStep> thighSteps(Set<Caution> cautions) {
        List<ReliefStep> stretches = new ArrayList<>(stretch(Muscle.THIGH_BACK, cautions));
        stretches.addAll(stretch(Muscle.THIGH_FRONT, cautions));
        return steps(stretches, cautions);
    }

    private static List<ReliefStep> steps(List<ReliefStep> stretches, Set<Caution> cautions) {
        List<ReliefStep> steps = new ArrayList<>();
        if (any(cautions, CLOT, TEAR)) {
            steps.add(ReliefStep.KEEP_STILL);
            if (cautions.contains(CLOT)) {
                steps.add(ReliefStep.CLOT_NOW);
                steps.add(ReliefStep.CLOT_TODAY);
            }
            if (cautions.contains(TEAR)) {
                steps.add(ReliefStep.TEAR_TODAY);
            }
        } else {
            steps.addAll(stretches);
            steps.add(ReliefStep.RUB);
            if (!any(cautions, NUMB_FEET, ARTERIES)) {
                steps.add(ReliefStep.WARM_OR_COLD);
            }
            if (!Caution.limitFluids(cautions)) {
                steps.add(ReliefStep.SIP);
            }
        }
        steps.add(ReliefStep.BREATHE);
        if (!any(cautions, CLOT, TEAR)) {
            steps.add(ReliefStep.PAINKILLERS);
        }
        steps.add(cautions.contains(FALL) ? ReliefStep.STAY_SEATED : ReliefStep.GET_UP_SLOWLY);
        return List.copyOf(steps);
    }

    /** What to say once a cramp lasts longer than {@link #LONG}, calmly: the doctor today, and what is for the emergency number. */
    public static List<ReliefStep> afterTenMinutes() {
        return List.of(ReliefStep.LONG_TODAY, ReliefStep.LONG_NOW);
    }

    private static List<ReliefStep> stretch(Muscle muscle, Set<Caution> cautions) {
        boolean tendon = cautions.contains(TENDON);
        boolean joint = cautions.contains(JOINT);
        return switch (muscle) {
            case CALF -> unless(tendon, cautions.contains(FALL) ? ReliefStep.CALF_SEATED : ReliefStep.CALF);
            case FOOT -> unless(tendon, ReliefStep.FOOT);
            case THIGH_BACK -> unless(joint, ReliefStep.THIGH_BACK);
            case THIGH_FRONT -> unless(joint, ReliefStep.THIGH_FRONT);
            case SHIN, THIGH_INNER, ELSEWHERE -> List.of();
        };
    }

    private static List<ReliefStep> unless(boolean hidden, ReliefStep step) {
        return hidden ? List.of() : List.of(step);
    }

    private static boolean any(Set<Caution> cautions, Caution... these) {
        return !Collections.disjoint(cautions, Set.of(these));
    }
}
