package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import app.legato.stretch.SessionState.AskingToStop;
import app.legato.stretch.SessionState.Finished;
import app.legato.stretch.SessionState.PauseCause;
import app.legato.stretch.SessionState.Paused;
import app.legato.stretch.SessionState.Ready;
import app.legato.stretch.SessionState.Running;
import app.legato.stretch.SessionState.Stopped;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionRunTest {
    private final SteppedClock clock = new SteppedClock(Instant.parse("2025-05-12T21:30:00Z"), Duration.ofSeconds(1));
    private final SessionRun run = new SessionRun(Timeline.of(Brought.TRIAL.in(Posture.SEATED)), clock);

    @Test
    void countsNothingBeforeTheStart() {
        pass(5);
        assertThat(run.state()).isEqualTo(new Ready());
        assertThat(run.elapsed()).isZero();
    }

    @Test
    void holdsTheWholePlanInItsExactTime() {
        run.start();
        pass(379);
        assertThat(run.state()).isEqualTo(new Running());
        pass(1);
        assertThat(run.state()).isEqualTo(new Finished());
        assertThat(run.steps()).hasSize(12).allMatch(step -> step.outcome() == SessionOutcome.COMPLETED);
    }

    @Test
    void recordsAHoldWhenItIsOver() {
        run.start();
        pass(29);
        assertThat(run.steps()).isEmpty();
        pass(1);
        assertThat(run.steps()).hasSize(1);
    }

    @Test
    void standsStillWhilePaused() {
        run.start();
        pass(25);
        run.pause();
        clock.jump(Duration.ofHours(1));
        run.update();
        run.resume();
        run.update();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(25));
        assertThat(run.state()).isEqualTo(new Running());
    }

    @Test
    void recordsWhatWasHeldOfASkippedHold() {
        run.start();
        pass(24);
        run.skip();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(40));
        assertThat(run.steps().getFirst().heldSeconds()).isEqualTo(4);
        assertThat(run.steps().getFirst().outcome()).isEqualTo(SessionOutcome.PARTIAL);
    }

    @Test
    void goesStraightToTheFirstHoldWhenGettingReadyIsSkipped() {
        run.start();
        run.skip();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(run.steps()).isEmpty();
    }

    @Test
    void finishesWhenTheLastHoldIsSkipped() {
        run.start();
        for (int step = 0; step < 14; step++) {
            run.skip();
        }
        assertThat(run.state()).isEqualTo(new Finished());
        assertThat(run.steps()).hasSize(12).allMatch(step -> step.outcome() == SessionOutcome.SKIPPED);
    }

    @Test
    void beginsTheStepAgainAndTheStepBeforeWhenPressedTwice() {
        run.start();
        pass(55);
        run.back();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(40));
        pass(1);
        run.back();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void beginsTheSameStepAgainWhenTheSecondPressComesLate() {
        run.start();
        pass(55);
        run.back();
        pass(3);
        run.back();
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void keepsAHoldThatWasHeldWhenItIsBegunAgain() {
        run.start();
        pass(32);
        run.back();
        pass(12);
        run.skip();
        assertThat(run.steps().getFirst().heldSeconds()).isEqualTo(10);
    }

    @Test
    void movesWithoutGoingOnWhilePaused() {
        run.start();
        pass(5);
        run.pause();
        run.skip();
        run.skip();
        run.back();
        assertThat(run.state()).isEqualTo(new Paused(PauseCause.ASKED));
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void asksOnceBeforeItStopsAndKeepsWhatWasDone() {
        run.start();
        pass(56);
        run.stop();
        assertThat(run.state()).isEqualTo(new AskingToStop());
        clock.jump(Duration.ofMinutes(1));
        run.stop();
        assertThat(run.state()).isEqualTo(new Stopped());
        assertThat(run.steps()).extracting(SessionStep::heldSeconds).containsExactly(10, 6);
    }

    @Test
    void goesOnWhenThePersonWouldRatherNotStop() {
        run.start();
        pass(12);
        run.stop();
        run.resume();
        pass(1);
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void stopsWithoutAskingBeforeTheStart() {
        run.stop();
        assertThat(run.state()).isEqualTo(new Stopped());
        assertThat(run.steps()).isEmpty();
    }

    @Test
    void isFoundPausedAfterTheComputerSlept() {
        run.start();
        pass(25);
        clock.sleep(Duration.ofHours(2));
        run.update();
        assertThat(run.state()).isEqualTo(new Paused(PauseCause.SLEPT));
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void isFoundPausedAfterTheComputerFroze() {
        run.start();
        pass(25);
        clock.jump(Duration.ofSeconds(4));
        run.skip();
        assertThat(run.state()).isEqualTo(new Paused(PauseCause.SLEPT));
        assertThat(run.steps().getFirst().heldSeconds()).isEqualTo(5);
    }

    @Test
    void doesNothingMoreAfterTheEnd() {
        run.start();
        pass(380);
        run.skip();
        run.back();
        run.stop();
        run.pause();
        run.resume();
        assertThat(run.state()).isEqualTo(new Finished());
        assertThat(run.elapsed()).isEqualTo(Duration.ofSeconds(380));
    }

    private void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        while (!clock.arrived()) {
            run.update();
        }
    }
}
