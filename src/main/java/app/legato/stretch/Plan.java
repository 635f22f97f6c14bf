package app.legato.stretch;

import java.util.List;

/**
 * An ordered list of stretches, done on both legs each.
 *
 * @param id stable name, kept with each session; its words are in the bundle {@code stretches} ({@code stretches.plan.trial-seated})
 */
public record Plan(String id, List<Stretch> stretches) {
    public Plan {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one stretch");
        }
        stretches = List.copyOf(stretches);
    }
}
