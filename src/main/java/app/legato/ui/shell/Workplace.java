package app.legato.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Where long work is done, so that the screen waits for none of it.
 *
 * @param soon runs its work on the FX thread a moment from now: long enough for the next letter to be typed
 * @param beside runs its work off the FX thread, one after the other
 * @param screen runs its work on the FX thread
 */
public record Workplace(Executor soon, Executor beside, Executor screen) {
    private static final long MOMENT_MILLISECONDS = 350;
    private static final long IDLE_SECONDS = 10;

    /** One daemon thread of this name, gone when nothing has been asked of it for a while. */
    public static Workplace ofItsOwn(String name) {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name).factory());
        thread.allowCoreThreadTimeOut(true);
        Executor soon =
                CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS, Platform::runLater);
        return new Workplace(soon, thread, Platform::runLater);
    }
}
