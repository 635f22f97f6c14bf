package app.legato.stretch;

import app.legato.profile.Caution;
import java.util.Set;

/**
 * A stretch that tonight's plan goes without.
 *
 * @param because the person's cautions that took it out; at least one
 */
public record LeftOut(Stretch stretch, Set<Caution> because) {
    public LeftOut {
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a stretch is left out for a reason");
        }
        because = Set.copyOf(because);
    }
}
