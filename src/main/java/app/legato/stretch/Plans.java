package app.legato.stretch;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plans that Legato brings. */
public final class Plans {
    /** The trial's plan: calf at the wall, then hamstring (Hallegraeff, J Physiother 2012). */
    public static final Plan TRIAL_STANDING =
            new Plan("trial-standing", List.of(Stretches.CALF_WALL, Stretches.HAMSTRING_STANDING));
    /** The same trial's option for those who find standing hard. */
    public static final Plan TRIAL_SEATED =
            new Plan("trial-seated", List.of(Stretches.CALF_CHAIR_STRAP, Stretches.HAMSTRING_CHAIR));

    private Plans() {}

    /**
     * The trial's plan as it fits one person: seated for anyone unsteady whatever they prefer, and without the stretches their cautions
     * hide. The plan keeps its id when stretches are left out.
     *
     * @param preferred anything but standing counts as seated
     */
    public static PlanForTonight forTonight(Posture preferred, Set<Caution> cautions) {
        boolean unsteady = cautions.contains(Caution.FALL);
        boolean standing = preferred == Posture.STANDING && !unsteady;
        Plan whole = standing ? TRIAL_STANDING : TRIAL_SEATED;
        List<Stretch> kept = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Stretch stretch : whole.stretches()) {
            Set<Caution> because = stretch.hiddenBy(cautions);
            if (because.isEmpty()) {
                kept.add(stretch);
            } else {
                leftOut.add(new LeftOut(stretch, because));
            }
        }
        if (kept.isEmpty()) {
            return new PlanForTonight.Nothing(leftOut);
        }
        boolean seatedInstead = unsteady && preferred == Posture.STANDING;
        return new PlanForTonight.Fitting(new Plan(whole.id(), kept), seatedInstead, leftOut);
    }
}
