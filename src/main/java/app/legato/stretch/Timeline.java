package app.legato.stretch;

import app.legato.body.Leg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A plan laid out in time, the same for engine, pictures and words: before each stretch ten seconds to get ready; then on each leg, as often
 * as the dose repeats, ease in, hold and let go, where the last letting-go of the first leg is also the change of side. The trial's plan of
 * two stretches takes 10 + 180 + 10 + 180 = 380 s, 6 min 20 s.
 *
 * <p>A <em>step</em> is what the arrows move by: getting ready for a stretch, or one hold with its easing in and its letting go. Immutable.
 */
public final class Timeline {
    /** The leg each stretch begins with. */
    public static final Leg FIRST = Leg.LEFT;

    private final List<Phase> phases = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final NavigableSet<Integer> steps = new TreeSet<>();
    private int seconds;

    private Timeline() {}

    public static Timeline of(Plan plan) {
        Timeline timeline = new Timeline();
        int number = 0;
        for (Stretch stretch : plan.stretches()) {
            timeline.lay(stretch, ++number, plan.getReady());
        }
        return timeline;
    }

    /** Every phase, in order, without gaps; those of a dose that take no time are missing. */
    public List<Phase> phases() {
        return Collections.unmodifiableList(phases);
    }

    /** Every hold, in order. */
    public List<Hold> holds() {
        return Collections.unmodifiableList(holds);
    }

    /** The exact length of the plan. */
    public Duration total() {
        return Duration.ofSeconds(seconds);
    }

    /** What is left after {@code elapsed}, never negative. */
    public Duration left(Duration elapsed) {
        Duration left = total().minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The phase at {@code elapsed}: a boundary belongs to what begins there; the end, and anything after, to the last phase. */
    public Phase at(Duration elapsed) {
        for (Phase phase : phases) {
            if (elapsed.compareTo(Duration.ofSeconds(phase.end())) < 0) {
                return phase;
            }
        }
        return phases.getLast();
    }

    /** The phase in which {@code hold} is held. */
    public Phase of(Hold hold) {
        return phases.stream()
                .filter(phase -> phase.kind() == PhaseKind.HOLD && phase.hold().equals(hold))
                .findFirst()
                .orElseThrow();
    }

    /** How much of {@code hold} lies before {@code elapsed}: from nothing to its dose. */
    public Duration held(Hold hold, Duration elapsed) {
        return of(hold).gone(elapsed);
    }

    /** Where the step at {@code elapsed} begins. */
    public Duration stepStart(Duration elapsed) {
        return Duration.ofSeconds(stepAt(elapsed));
    }

    /** Where the step before the one at {@code elapsed} begins; the first step has none before it and gives its own start. */
    public Duration stepBefore(Duration elapsed) {
        Integer before = steps.lower(stepAt(elapsed));
        return before == null ? Duration.ZERO : Duration.ofSeconds(before);
    }

    /** Where the step after the one at {@code elapsed} begins: the total after the last. */
    public Duration stepAfter(Duration elapsed) {
        Integer after = steps.higher(stepAt(elapsed));
        return after == null ? total() : Duration.ofSeconds(after);
    }

    private int stepAt(Duration elapsed) {
        Integer start = steps.floor((int) elapsed.toSeconds());
        return start == null ? 0 : start;
    }

    private void lay(Stretch stretch, int number, int getReady) {
        lay(PhaseKind.GET_READY, new Hold(holds.size(), number, stretch, FIRST, 1), getReady);
        for (Leg leg : List.of(FIRST, FIRST.other())) {
            for (int repeat = 1; repeat <= stretch.dose().repeats(); repeat++) {
                Hold hold = new Hold(holds.size(), number, stretch, leg, repeat);
                holds.add(hold);
                steps.add(seconds);
                lay(PhaseKind.EASE_IN, hold, stretch.dose().easeIn());
                lay(PhaseKind.HOLD, hold, stretch.dose().hold());
                boolean changesSide = leg == FIRST && hold.isLastOfLeg();
                lay(
                        PhaseKind.LET_GO,
                        hold,
                        changesSide ? stretch.dose().change() : stretch.dose().letGo());
            }
        }
    }

    private void lay(PhaseKind kind, Hold hold, int length) {
        if (kind == PhaseKind.GET_READY) {
            steps.add(seconds);
        }
        if (length > 0) {
            phases.add(new Phase(kind, hold, seconds, length));
            seconds += length;
        }
    }
}
