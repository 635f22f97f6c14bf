package app.legato.stretch;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fits a plan to one person. */
public final class Plans {
    private Plans() {}

    /**
     * A plan that Legato brings as it fits one person: seated for anyone unsteady whatever they prefer, and as {@link #fitting} changes it.
     *
     * @param preferred anything but standing counts as seated
     */
    public static PlanForTonight forTonight(Brought plan, Posture preferred, Set<Caution> cautions) {
        boolean unsteady = cautions.contains(Caution.FALL);
        Plan chosen = plan.in(unsteady ? Posture.SEATED : preferred);
        boolean seatedInstead = !chosen.equals(plan.in(preferred));
        return fitting(chosen, cautions) instanceof PlanForTonight.Fitting fits
                ? new PlanForTonight.Fitting(fits.plan(), seatedInstead, fits.changes())
                : fitting(chosen, cautions);
    }

    /**
     * A plan without the stretches that a person's cautions hide: an easier one of the same muscle takes the place of each where there is one.
     * The plan keeps its id.
     */
    public static PlanForTonight fitting(Plan plan, Set<Caution> cautions) {
        List<Stretch> kept = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : plan.stretches()) {
            Set<Caution> because = stretch.hiddenBy(cautions);
            Optional<Stretch> instead = Stretches.insteadOf(stretch, cautions);
            if (because.isEmpty()) {
                kept.add(stretch);
            } else if (instead.isPresent()) {
                kept.add(instead.get());
                changes.add(new Change.Swapped(stretch, instead.get(), because));
            } else {
                changes.add(new Change.LeftOut(stretch, because));
            }
        }
        return kept.isEmpty()
                ? new PlanForTonight.Nothing(changes)
                : new PlanForTonight.Fitting(plan.with(kept), false, changes);
    }
}
