package app.legato.ui.coach;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the session at the very moment of its next cue: the frames alone would see it up to a thirtieth of a second late. On the FX thread,
 * where {@code look} runs too.
 */
final class CueTimer {
    private final Runnable look;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> next;
    private long at;

    CueTimer(Runnable look) {
        this.look = look;
    }

    /** Looks once, after {@code until}, in place of whatever was planned before. */
    void set(Duration until) {
        cancel();
        ScheduledExecutorService running = thread == null ? start() : thread;
        at = System.nanoTime() + until.toNanos();
        next = running.schedule(() -> Platform.runLater(look), until.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Whether the planned look comes within so short a time that drawing a frame before it would delay it. */
    boolean comesWithin(Duration time) {
        long left = at - System.nanoTime();
        return next != null && left > 0 && left < time.toNanos();
    }

    /** Plans nothing any more. */
    void cancel() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    /** Lets the thread go; the next {@link #set} brings another. */
    void close() {
        cancel();
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    private ScheduledExecutorService start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("cues").daemon(true).factory());
        thread = started;
        return started;
    }
}
