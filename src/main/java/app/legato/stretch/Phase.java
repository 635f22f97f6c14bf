package app.legato.stretch;

import app.legato.body.Leg;
import java.time.Duration;

/**
 * One stretch of time in a session in which one thing is asked.
 *
 * @param hold the hold it is, leads to or follows
 * @param start seconds from the start of the plan
 * @param seconds its length, more than 0
 */
public record Phase(PhaseKind kind, Hold hold, int start, int seconds) {
    public Phase {
        if (start < 0 || seconds < 1) {
            throw new IllegalArgumentException("a phase takes time");
        }
    }

    /** Seconds from the start of the plan to its end. */
    public int end() {
        return start + seconds;
    }

    /** Whether this letting-go is also the change to the other leg. */
    public boolean changesSide() {
        return kind == PhaseKind.LET_GO && hold.leg() == Timeline.FIRST && hold.isLastOfLeg();
    }

    /**
     * The leg that words and picture speak of: the hold's, and in the second half of the change of side the one that comes next.
     *
     * @param elapsed since the start of the plan
     */
    public Leg legAt(Duration elapsed) {
        boolean changed = changesSide() && elapsed.compareTo(half()) >= 0;
        return changed ? hold.leg().other() : hold.leg();
    }

    /** What is gone of this phase, between zero and its length. */
    public Duration gone(Duration elapsed) {
        Duration gone = elapsed.minusSeconds(start);
        if (gone.isNegative()) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(seconds);
        return gone.compareTo(whole) > 0 ? whole : gone;
    }

    /** What is left of this phase, between zero and its length. */
    public Duration left(Duration elapsed) {
        return Duration.ofSeconds(seconds).minus(gone(elapsed));
    }

    /** The middle of it, since the start of the plan. */
    Duration half() {
        return Duration.ofSeconds(start).plus(Duration.ofSeconds(seconds).dividedBy(2));
    }
}
