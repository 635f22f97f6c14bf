package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.stretch.SessionState.AskingToStop;
import app.legato.stretch.SessionState.Finished;
import app.legato.stretch.SessionState.Paused;
import app.legato.stretch.SessionState.Ready;
import app.legato.stretch.SessionState.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Random sequences of every control, with clocks that run, jump, stand still and go backwards. */
class SessionRunProperties {
    private static final Instant EVENING = Instant.parse("2025-05-12T21:30:00Z");

    enum Act {
        START,
        PAUSE,
        RESUME,
        SKIP,
        BACK,
        STOP,
        LOOK
    }

    /**
     * One thing that happens.
     *
     * @param mono milliseconds the monotonic clock moves before it
     * @param wall milliseconds the wall clock moves before it
     */
    record Move(Act act, int mono, int wall) {}

    private static final class Clocks implements SessionClock {
        private long millis;
        private long wall;

        @Override
        public Reading read() {
            return new Reading(millis * 1_000_000, EVENING.plusMillis(wall));
        }
    }

    /** What a session showed before and after a move. */
    private record Shown(SessionState state, Duration elapsed, List<SessionStep> steps, Map<Hold, Duration> held) {
        static Shown of(SessionRun run) {
            Map<Hold, Duration> held = new HashMap<>();
            run.timeline().holds().forEach(hold -> held.put(hold, run.held(hold)));
            return new Shown(run.state(), run.elapsed(), run.steps(), held);
        }
    }

    @Property(tries = 2000)
    void staysSoundWhateverIsPressed(@ForAll("plans") Plan plan, @ForAll("evenings") List<Move> moves) {
        play(plan, moves);
    }

    @Property(tries = 1_000_000)
    @Tag("torture")
    void staysSoundInAMillionEvenings(@ForAll("plans") Plan plan, @ForAll("evenings") List<Move> moves) {
        play(plan, moves);
    }

    private static void play(Plan plan, List<Move> moves) {
        Clocks clocks = new Clocks();
        SessionRun run = new SessionRun(Timeline.of(plan), clocks);
        Shown before = Shown.of(run);
        for (Move move : moves) {
            clocks.millis += move.mono();
            clocks.wall += move.wall();
            perform(run, move.act());
            Shown after = Shown.of(run);
            timeInAHoldNeverExceedsItsDose(after);
            theRecordEqualsWhatWasShown(run, after);
            whatWasRecordedIsNeverTakenAway(before, after);
            timePassesOnlyWhileRunningAndNeverMoreThanTheClock(before, after, move);
            aSleepingComputerNeverCompletesAHold(before, after, move);
            whatIsOverStaysOver(before, after);
            before = after;
        }
        eachLegGetsItsDoseUnlessSkipped(run);
        noStateIsWithoutAWayOut(run);
    }

    private static void timeInAHoldNeverExceedsItsDose(Shown shown) {
        shown.held()
                .forEach((hold, held) -> assertThat(held).isBetween(Duration.ZERO, Duration.ofSeconds(hold.seconds())));
    }

    private static void theRecordEqualsWhatWasShown(SessionRun run, Shown shown) {
        Phase now = run.phase();
        for (int i = 0; i < shown.steps().size(); i++) {
            Hold hold = run.timeline().holds().get(i);
            SessionStep step = shown.steps().get(i);
            assertThat(List.of(step.stretch(), step.leg(), step.repeat()))
                    .isEqualTo(List.of(hold.stretch().id(), hold.leg(), hold.repeat()));
            if (!now.hold().equals(hold)) {
                assertThat(shown.held().get(hold)).isEqualTo(Duration.ofSeconds(step.heldSeconds()));
            }
        }
    }

    private static void whatWasRecordedIsNeverTakenAway(Shown before, Shown after) {
        assertThat(after.steps().size()).isGreaterThanOrEqualTo(before.steps().size());
        for (int i = 0; i < before.steps().size(); i++) {
            assertThat(after.steps().get(i).heldSeconds())
                    .isGreaterThanOrEqualTo(before.steps().get(i).heldSeconds());
        }
    }

    private static void timePassesOnlyWhileRunningAndNeverMoreThanTheClock(Shown before, Shown after, Move move) {
        boolean moved = move.act() == Act.SKIP || move.act() == Act.BACK;
        if (!moved) {
            Duration passed = after.elapsed().minus(before.elapsed());
            Duration most =
                    before.state() instanceof Running ? Duration.ofMillis(Math.max(0, move.mono())) : Duration.ZERO;
            assertThat(passed).isBetween(Duration.ZERO, most);
        }
    }

    private static void aSleepingComputerNeverCompletesAHold(Shown before, Shown after, Move move) {
        boolean froze = move.mono() > SessionRun.LONGEST_GAP.toMillis();
        if (froze && before.state() instanceof Running) {
            assertThat(after.state() instanceof Running).isEqualTo(move.act() == Act.RESUME);
            if (move.act() == Act.LOOK) {
                assertThat(after.steps()).isEqualTo(before.steps());
            }
        }
    }

    private static void whatIsOverStaysOver(Shown before, Shown after) {
        if (before.state().isOver()) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static void eachLegGetsItsDoseUnlessSkipped(SessionRun run) {
        if (run.state() instanceof Finished) {
            assertThat(run.steps()).hasSameSizeAs(run.timeline().holds());
        }
    }

    private static void noStateIsWithoutAWayOut(SessionRun run) {
        switch (run.state()) {
            case Ready _, AskingToStop _ -> run.stop();
            case Running _, Paused _ -> {
                run.stop();
                run.stop();
            }
            default -> {}
        }
        assertThat(run.state().isOver()).isTrue();
    }

    @Property(tries = 200)
    void givesEveryHoldInFullWhenNothingIsSkippedHoweverUnevenlyItLooks(
            @ForAll("plans") Plan plan, @ForAll("looks") List<Integer> looks) {
        Clocks clocks = new Clocks();
        SessionRun run = new SessionRun(Timeline.of(plan), clocks);
        run.start();
        for (int i = 0; !run.state().isOver(); i++) {
            int step = looks.get(i % looks.size());
            clocks.millis += step;
            clocks.wall += step;
            run.update();
        }
        assertThat(run.steps()).allMatch(step -> step.outcome() == SessionOutcome.COMPLETED);
        assertThat(clocks.millis)
                .isBetween(
                        run.timeline().total().toMillis(),
                        run.timeline().total().toMillis() + 3000);
    }

    private static void perform(SessionRun run, Act act) {
        switch (act) {
            case START -> run.start();
            case PAUSE -> run.pause();
            case RESUME -> run.resume();
            case SKIP -> run.skip();
            case BACK -> run.back();
            case STOP -> run.stop();
            case LOOK -> run.update();
        }
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return TimelineTest.plans();
    }

    @Provide
    static Arbitrary<List<Integer>> looks() {
        return Arbitraries.integers().between(1, 3000).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    static Arbitrary<List<Move>> evenings() {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(12, Act.LOOK),
                Tuple.of(2, Act.START),
                Tuple.of(2, Act.PAUSE),
                Tuple.of(4, Act.RESUME),
                Tuple.of(3, Act.SKIP),
                Tuple.of(3, Act.BACK),
                Tuple.of(1, Act.STOP));
        Arbitrary<Integer> usual = Arbitraries.integers().between(0, 3000);
        Arbitrary<Integer> strange = Arbitraries.integers().between(-5000, 7_200_000);
        Arbitrary<Move> smooth = Combinators.combine(acts, usual).as((act, time) -> new Move(act, time, time));
        Arbitrary<Move> jumping = Combinators.combine(
                        acts, Arbitraries.oneOf(usual, strange), Arbitraries.oneOf(usual, strange))
                .as(Move::new);
        return Arbitraries.frequencyOf(Tuple.of(12, smooth), Tuple.of(1, jumping))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(moves -> {
                    List<Move> evening = new ArrayList<>(List.of(new Move(Act.START, 0, 0)));
                    evening.addAll(moves);
                    return evening;
                });
    }
}
