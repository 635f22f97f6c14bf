package app.legato.stretch;

import app.legato.profile.Caution;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the person's cautions leave of a plan, and why. */
public sealed interface PlanForTonight {
    /** The stretches that were taken out, in the plan's order. */
    List<LeftOut> leftOut();

    /** All cautions that took something out; empty when the plan is whole. */
    default Set<Caution> because() {
        Set<Caution> all = EnumSet.noneOf(Caution.class);
        leftOut().forEach(one -> all.addAll(one.because()));
        return Set.copyOf(all);
    }

    /**
     * There is something to stretch.
     *
     * @param seatedInstead whether it is seated although standing was preferred, for someone unsteady
     */
    record Fitting(Plan plan, boolean seatedInstead, List<LeftOut> leftOut) implements PlanForTonight {
        public Fitting {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Nothing fits: the screens say why instead of offering a start. */
    record Nothing(List<LeftOut> leftOut) implements PlanForTonight {
        public Nothing {
            leftOut = List.copyOf(leftOut);
        }
    }
}
