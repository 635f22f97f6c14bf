package app.legato.stretch;

import java.time.Duration;
import java.time.Instant;

/**
 * A session clock that moves only when it is told to, and then a step with each look, so that a session is played as fast as its screen looks.
 * For a scripted tour and for tests. Safe on any thread.
 */
public final class SteppedClock implements SessionClock {
    private final Duration step;
    private Instant wall;
    private long nanos;
    private Duration ahead = Duration.ZERO;

    /** @param step how far a look moves it at most; more than a session takes for a frozen computer pauses it */
    public SteppedClock(Instant start, Duration step) {
        this.wall = start;
        this.step = step;
    }

    /** Lets this much time pass over the looks to come. */
    public synchronized void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Lets time pass at once on both clocks, as a frozen computer would see it. */
    public synchronized void jump(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    /** Lets time pass at once on the wall clock alone, as after a sleep. */
    public synchronized void sleep(Duration time) {
        wall = wall.plus(time);
    }

    /** Whether all the time that was asked for has been seen to pass. */
    public synchronized boolean arrived() {
        return ahead.isZero();
    }

    /** As often as a screen can well draw: it is the looks that move this clock. */
    @Override
    public double looksASecond() {
        return 120;
    }

    @Override
    public synchronized Reading read() {
        Duration move = ahead.compareTo(step) > 0 ? step : ahead;
        ahead = ahead.minus(move);
        jump(move);
        return new Reading(nanos, wall);
    }
}
