package app.legato.diary;

import app.legato.stretch.OwnPlan;
import java.util.Comparator;
import java.util.UUID;

/**
 * A plan of the person's own at its place in their list.
 *
 * @param position from 0; plans that came from two computers may share one, and are then in order of their ids
 */
public record PlacedPlan(OwnPlan plan, int position) {
    /** The person's. */
    public static final Comparator<PlacedPlan> ORDER = Comparator.comparingInt(PlacedPlan::position)
            .thenComparing(placed -> placed.id().toString());

    public PlacedPlan {
        if (position < 0) {
            throw new IllegalArgumentException("a list begins at 0");
        }
    }

    public UUID id() {
        return plan.id();
    }
}
