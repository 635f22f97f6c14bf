package app.legato.routine;

import app.legato.profile.Caution;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a habit suits one person.
 *
 * @param wording what it says to them; null when it is not for them
 * @param because the person's cautions that reworded or hid it; empty when nothing did
 */
public record Fit(@Nullable Wording wording, Set<Caution> because) {
    public Fit {
        because = Set.copyOf(because);
    }

    public boolean isHidden() {
        return wording == null;
    }
}
