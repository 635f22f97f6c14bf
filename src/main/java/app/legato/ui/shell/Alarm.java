package app.legato.ui.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Rings once, when a time has passed. On the FX thread. */
interface Alarm extends AutoCloseable {
    /** Does {@code act} on the FX thread after {@code wait}; what it was set for before is forgotten. */
    void ring(Duration wait, Runnable act);

    /** Rings no more. */
    @Override
    void close();

    /** Sleeps on a thread of its own, and needs no pulse of the screen meanwhile. */
    final class OfTheScreen implements Alarm {
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rollover").daemon().factory());
        private @Nullable Future<?> next;

        @Override
        public void ring(Duration wait, Runnable act) {
            if (next != null) {
                next.cancel(false);
            }
            next = clock.schedule(() -> Platform.runLater(act), wait.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            clock.shutdownNow();
        }
    }
}
