package app.legato.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which all data work runs, in the order it was asked for. The diary is opened by the first piece of work; when that
 * fails, each later piece tries again, so that a folder that comes back is found.
 */
public final class DiaryThread implements AutoCloseable {
    private final Supplier<Diary> opener;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("diary").daemon(false).factory());
    private @Nullable Diary diary;

    /** @param opener opens the diary; runs on the diary's thread and may throw a {@link StoreException} */
    public DiaryThread(Supplier<Diary> opener) {
        this.opener = opener;
    }

    /** Queues {@code work}. The future fails with a {@link StoreException}, or with whatever else the work threw. */
    public <T extends @Nullable Object> CompletableFuture<T> ask(Function<Diary, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(opened()), thread);
    }

    /** Closes the diary after what was asked for before; the next work opens it again: for "Try again" after a problem. */
    public CompletableFuture<Void> reopen() {
        return CompletableFuture.runAsync(this::closeDiary, thread);
    }

    private Diary opened() {
        if (diary == null) {
            diary = opener.get();
        }
        return diary;
    }

    /** Finishes what was asked for, then closes the diary. Waits for it, ten seconds at most. */
    @Override
    public void close() {
        thread.execute(this::closeDiary);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeDiary() {
        Diary open = diary;
        diary = null;
        if (open != null) {
            open.close();
        }
    }
}
