package app.legato.stretch;

import app.legato.night.Moment;
import app.legato.night.Night;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a plan, stored hold by hold as it happens.
 *
 * @param plan the plan's id
 * @param planName what a plan of the person's own was called then, so that no later change of it changes a past night; null for a plan that
 *     Legato brings
 * @param holdsPlanned how many holds the plan had when it was started
 * @param steps the holds that were reached, in order; fewer than planned when it was stopped
 */
public record Session(
        UUID id,
        Night night,
        Moment start,
        String plan,
        @Nullable String planName,
        int holdsPlanned,
        List<SessionStep> steps) {
    public Session {
        if (steps.size() > holdsPlanned) {
            throw new IllegalArgumentException("more holds done than planned");
        }
        steps = List.copyOf(steps);
    }

    /** A session of a plan that Legato brings. */
    public Session(UUID id, Night night, Moment start, String plan, int holdsPlanned, List<SessionStep> steps) {
        this(id, night, start, plan, null, holdsPlanned, steps);
    }

    /** The same session with the holds reached by now. */
    public Session with(List<SessionStep> reached) {
        return new Session(id, night, start, plan, planName, holdsPlanned, reached);
    }

    /** The same session, begun at another moment; it stays in its night. */
    public Session startedAt(Moment moment) {
        return new Session(id, night, moment, plan, planName, holdsPlanned, steps);
    }

    /** Completed only when every planned hold was held in full; skipped when nothing was held. */
    public SessionOutcome outcome() {
        if (steps.stream().allMatch(step -> step.heldSeconds() == 0)) {
            return SessionOutcome.SKIPPED;
        }
        boolean whole = steps.size() == holdsPlanned
                && steps.stream().allMatch(step -> step.outcome() == SessionOutcome.COMPLETED);
        return whole ? SessionOutcome.COMPLETED : SessionOutcome.PARTIAL;
    }
}
