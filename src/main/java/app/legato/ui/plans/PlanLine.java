package app.legato.ui.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan in the list.
 *
 * @param id as it is remembered when chosen; of no use but to tell it from others where it cannot be read
 * @param key the digit that chooses it; empty after the ninth
 * @param total its exact length; empty when there is nothing to do in it
 * @param stretches their names
 * @param about what it is for and what stands behind it; empty for a plan of the person's own
 * @param remarks what differs from it because of the profile, and what else there is to say: a sentence each
 * @param chosen whether it is the evening's plan
 * @param canChoose whether there is something to do in it
 * @param own for a plan of the person's own that can be read: which, and where it can go
 */
record PlanLine(
        String id,
        String key,
        String name,
        String total,
        String stretches,
        String about,
        List<String> remarks,
        boolean chosen,
        boolean canChoose,
        Optional<Own> own) {
    record Own(UUID id, boolean canMoveUp, boolean canMoveDown) {}

    /** Whether it is one of Legato's. */
    boolean isBrought() {
        return !about.isEmpty();
    }

    /** Whether another plan can be made from it. */
    boolean canCopy() {
        return isBrought() || own.isPresent();
    }
}
