package app.legato.stretch;

import app.legato.profile.Caution;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the person's cautions leave of a plan, and why. */
public sealed interface PlanForTonight {
    /** What was left out or swapped, in the plan's order. */
    List<Change> changes();

    /** All cautions that changed something; empty when the plan is whole. */
    default Set<Caution> because() {
        Set<Caution> all = EnumSet.noneOf(Caution.class);
        changes().forEach(one -> all.addAll(one.because()));
        return Set.copyOf(all);
    }

    /**
     * There is something to stretch.
     *
     * @param seatedInstead whether it is seated although standing was preferred, for someone unsteady
     */
    record Fitting(Plan plan, boolean seatedInstead, List<Change> changes) implements PlanForTonight {
        public Fitting {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing fits: the screens say why instead of offering a start. */
    record Nothing(List<Change> changes) implements PlanForTonight {
        public Nothing {
            changes = List.copyOf(changes);
        }
    }
}
