package app.legato.stretch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of stretches, done on both legs each, every one in the dose this plan gives it.
 *
 * @param id stable name, kept with each session; the words of a plan that Legato brings are in the bundle {@code stretches}
 *     ({@code stretches.plan.trial-seated})
 * @param name what the person calls a plan of their own; null for one that Legato brings
 * @param getReady seconds to get ready before each stretch
 */
public record Plan(String id, @Nullable String name, int getReady, List<Stretch> stretches) {
    /** Seconds to get ready, unless a plan of one's own has others. */
    public static final int GET_READY = 10;

    public Plan {
        if (stretches.isEmpty() || getReady < 1) {
            throw new IllegalArgumentException("a plan has at least one stretch, and time to get ready for it");
        }
        stretches = List.copyOf(stretches);
    }

    /** A plan that Legato brings. */
    static Plan brought(String id, Stretch... stretches) {
        return new Plan(id, null, GET_READY, List.of(stretches));
    }

    /** The same plan with other stretches, or fewer. */
    public Plan with(List<Stretch> others) {
        return new Plan(id, name, getReady, others);
    }

    /** Its exact length. */
    public Duration total() {
        return Timeline.of(this).total();
    }
}
