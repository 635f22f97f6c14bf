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
        Plan chosen = plan.in(posture(preferred, cautions));
        boolean seatedInstead = !chosen.equals(plan.in(preferred));
        return fitting(chosen, cautions) instanceof PlanForTonight.Fitting fits
                ? new PlanForTonight.Fitting(fits.plan(), seatedInstead, fits.changes())
                : fitting(chosen, cautions);
    }

    /** How the person is placed: seated for anyone unsteady, whatever they prefer. */
    public static Posture posture(Posture preferred, Set<Caution> cautions) {
        return cautions.contains(Caution.FALL) ? Posture.SEATED : preferred;
    }

    /**
     * A plan without the stretches that a person's cautions hide: an easier one of the same muscle takes the place of each where there is one.
     * The plan keeps its id.
     */
    public static PlanForTonight fitting(Plan plan, Set<Caution> cautions) {
        List<Stretch> kept = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : plan.stretches()) {
            Change change = change(stretch, cautions).orElse(null);
            switch (change) {
                case null -> kept.add(stretch);
                case Change.Swapped swapped -> kept.add(swapped.instead());
                case Change.LeftOut _ -> {}
            }
            if (change != null) {
                changes.add(change);
            }
        }
        return kept.isEmpty()
                ? new PlanForTonight.Nothing(changes)
                : new PlanForTonight.Fitting(plan.with(kept), false, changes);
    }

    /** What is done about a stretch that a person's cautions hide; empty when none does. */
    public static Optional<Change> change(Stretch stretch, Set<Caution> cautions) {
        Set<Caution> because = stretch.hiddenBy(cautions);
        if (because.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stretches.insteadOf(stretch, cautions)
                .<Change>map(other -> new Change.Swapped(stretch, other, because))
                .orElseGet(() -> new Change.LeftOut(stretch, because)));
    }
}
