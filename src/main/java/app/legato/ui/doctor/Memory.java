package app.legato.ui.doctor;

import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the page remembers: in force at once, and written by a thread of its own, for words that are to be forgotten wait for no page that
 * is being drawn. On the FX thread.
 */
public final class Memory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final int CLOSING_SECONDS = 5;

    private final PageMemoryFile file;
    private final Executor beside;
    private final Executor screen;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.KEPT);
    private PageMemory now;
    private int changes;

    /** As far as known what is written. On the writing thread. */
    private PageMemory written;

    /** What became of the last change. */
    enum Outcome {
        /** Written, or about to be. */
        KEPT,
        /** In force, but not written. */
        NOT_KEPT,
        /** Words that were to be forgotten are still written, and so they are still remembered. */
        NOT_FORGOTTEN
    }

    /** A memory without threads, for tests. */
    Memory(PageMemoryFile file, Executor beside, Executor screen) {
        this(file, beside, screen, () -> {});
    }

    private Memory(PageMemoryFile file, Executor beside, Executor screen, Runnable close) {
        this.file = file;
        this.beside = beside;
        this.screen = screen;
        this.close = close;
        now = file.read(); // a few lines: the screen needs them when it opens
        written = now;
    }

    /** What {@code file} remembers. */
    public static Memory of(PageMemoryFile file) {
        ThreadFactory threads = Thread.ofPlatform().daemon().name("page memory").factory();
        return of(file, Executors.newSingleThreadExecutor(threads), Platform::runLater);
    }

    static Memory of(PageMemoryFile file, ExecutorService thread, Executor screen) {
        return new Memory(file, thread, screen, () -> end(thread));
    }

    PageMemory now() {
        return now;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void change(UnaryOperator<PageMemory> edit) {
        PageMemory changed = edit.apply(now);
        if (changed.equals(now)) {
            return;
        }
        now = changed;
        outcome.set(Outcome.KEPT);
        int number = ++changes;
        beside.execute(() -> {
            Outcome end = write(changed);
            PageMemory still = written;
            screen.execute(() -> {
                if (number == changes) {
                    told(end, still);
                }
            });
        });
    }

    private void told(Outcome end, PageMemory still) {
        if (end == Outcome.NOT_FORGOTTEN) {
            now = now.withCover(still.cover());
        }
        outcome.set(end);
    }

    /** A disk that is full takes no new file, but lets the old one go: words to be forgotten take the rest with them. */
    private Outcome write(PageMemory changed) {
        boolean forgets = written.cover() != null && changed.cover() == null;
        try {
            file.write(changed);
            written = changed;
            return Outcome.KEPT;
        } catch (IOException failure) {
            warn(failure);
        }
        return forgets && !forgetAll() ? Outcome.NOT_FORGOTTEN : Outcome.NOT_KEPT;
    }

    private boolean forgetAll() {
        try {
            file.delete();
            written = PageMemory.NOTHING;
            return true;
        } catch (IOException failure) {
            warn(failure);
            return false;
        }
    }

    private static void warn(IOException failure) {
        LOG.warn(
                "what the page remembers was not written: {}",
                failure.getClass().getSimpleName());
    }

    /** Finishes what is being written, or forgotten. */
    @Override
    public void close() {
        close.run();
    }

    private static void end(ExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("what the page remembers was still being written");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
