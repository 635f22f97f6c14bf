package app.legato.ui.doctor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Where pages are made, so that the screen waits for none of them.
 *
 * @param soon runs its work on the FX thread a moment from now: long enough for the next letter to be typed
 * @param beside runs its work off the FX thread, one after the other
 * @param screen runs its work on the FX thread
 */
record Workplace(Executor soon, Executor beside, Executor screen) {
    private static final long MOMENT_MILLISECONDS = 350;
    private static final long IDLE_SECONDS = 10;

    /** One daemon thread, gone when nothing has been asked of it for a while. */
    static Workplace ofItsOwn() {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("page").factory());
        thread.allowCoreThreadTimeOut(true);
        Executor soon =
                CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS, Platform::runLater);
        return new Workplace(soon, thread, Platform::runLater);
    }
}
