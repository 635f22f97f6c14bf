package app.legato.stretch;

import app.legato.profile.Caution;
import java.util.Set;

/** What tonight's plan does differently from the plan that was chosen, because of the person's cautions. */
public sealed interface Change {
    /** The stretch of the chosen plan that is not for this person. */
    Stretch stretch();

    /** The cautions that took it out; at least one. */
    Set<Caution> because();

    /** The plan goes without it. */
    record LeftOut(Stretch stretch, Set<Caution> because) implements Change {
        public LeftOut {
            because = forAReason(because);
        }
    }

    /** An easier stretch of the same muscle takes its place, in the same dose. */
    record Swapped(Stretch stretch, Stretch instead, Set<Caution> because) implements Change {
        public Swapped {
            because = forAReason(because);
        }
    }

    private static Set<Caution> forAReason(Set<Caution> because) {
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a stretch is changed for a reason");
        }
        return Set.copyOf(because);
    }
}
