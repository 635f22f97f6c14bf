package app.legato.system;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the wish to keep the screen on into calls of an {@link Inhibitor}, on a daemon thread that starts with the first wish. */
final class Vigil implements ScreenAwake {
    private final Inhibitor inhibitor;
    private final Supplier<String> reason;
    private final Executor thread;
    private final AtomicBoolean wanted = new AtomicBoolean();

    /** Touched by the thread alone. */
    private Inhibitor.@Nullable Inhibition held;

    Vigil(Inhibitor inhibitor, Supplier<String> reason) {
        // One thread that stays: Windows forgets the wish of a thread that ends.
        this(
                inhibitor,
                reason,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("screen-awake").daemon().factory()));
    }

    /** @param thread one thread that runs what it is given in order */
    Vigil(Inhibitor inhibitor, Supplier<String> reason, Executor thread) {
        this.inhibitor = inhibitor;
        this.reason = reason;
        this.thread = thread;
    }

    @Override
    public void keep() {
        if (!wanted.getAndSet(true)) {
            String why = reason.get();
            thread.execute(() -> settle(why));
        }
    }

    @Override
    public void release() {
        if (wanted.getAndSet(false)) {
            thread.execute(() -> settle(""));
        }
    }

    /** By what is wanted now, not when it was asked: a system that answers slowly is not asked for what is over. */
    private void settle(String why) {
        Inhibitor.Inhibition before = held;
        try {
            if (wanted.get() && before == null) {
                held = inhibitor.inhibit(why);
            } else if (!wanted.get() && before != null) {
                held = null;
                before.end();
            }
        } catch (Exception | LinkageError refused) {
            log().info("the screen is not kept awake: {}", refused.toString());
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Vigil.class);
    }
}
