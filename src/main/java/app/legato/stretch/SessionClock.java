package app.legato.stretch;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Time as a session sees it: a monotonic clock that counts, and the wall clock beside it. On Linux the monotonic clock stands still while
 * the computer sleeps and the wall clock does not, so the two together tell of a sleep.
 */
@FunctionalInterface
public interface SessionClock {
    /** Both clocks, read as close together as can be. */
    Reading read();

    /** How often a second a screen looks at it: as often as a slow movement needs, half of what most screens could. */
    default double looksASecond() {
        return 30;
    }

    /**
     * One look at both clocks.
     *
     * @param nanos of the monotonic clock; only differences mean something
     */
    record Reading(long nanos, Instant wall) {}

    /** The computer's own clocks. */
    static SessionClock system(InstantSource wall) {
        return () -> new Reading(System.nanoTime(), wall.instant());
    }
}
