package app.legato.ui.shell;

import app.legato.store.Diary;
import app.legato.store.DiaryThread;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The bridge between the screens and the diary, and the only one: work goes to the diary's thread, its result comes back on the FX thread.
 * Called on the FX thread. A failure is logged with its cause and shown in plain words; what the person typed stays where it is.
 */
public final class Desk {
    private final Function<Function<Diary, Object>, CompletableFuture<Object>> diary;
    private final Executor screen;
    private final Runnable reopen;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable StoreProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StoreProblem> unreadable = new ReadOnlyObjectWrapper<>();

    public Desk(DiaryThread thread) {
        this(thread, Platform::runLater);
    }

    /** @param screen what stands for the FX thread */
    Desk(DiaryThread thread, Executor screen) {
        this(thread::ask, screen, () -> reopen(thread));
    }

    /** A desk without threads, for tests: everything happens at once, on the caller's thread. */
    public static Desk direct(Supplier<Diary> diary) {
        return new Desk(
                work -> {
                    try {
                        return CompletableFuture.completedFuture(work.apply(diary.get()));
                    } catch (RuntimeException failure) {
                        return CompletableFuture.failedFuture(failure);
                    }
                },
                Runnable::run,
                () -> {});
    }

    private Desk(Function<Function<Diary, Object>, CompletableFuture<Object>> diary, Executor screen, Runnable reopen) {
        this.diary = diary;
        this.screen = screen;
        this.reopen = reopen;
    }

    /** Goes up by one with every change that is on disk. Screens look again when it does. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /**
     * What keeps the diary from being read; null while it can be. The shell then shows what to do in place of the screens. Damage stays
     * until the diary is opened afresh, though some of it may still be read.
     */
    public ReadOnlyObjectProperty<@Nullable StoreProblem> unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** What kept the last change from being stored; null while all is well. The shell says it in a line. */
    public ReadOnlyObjectProperty<@Nullable StoreProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads from the diary and shows what was read. */
    public <T> void read(Function<Diary, T> work, Consumer<T> show) {
        ask(
                work,
                found -> {
                    if (unreadable.get() != StoreProblem.DAMAGED) {
                        unreadable.set(null);
                    }
                    show.accept(found);
                },
                unreadable::set);
    }

    /** Changes the diary; {@code saved} runs once the change is on disk, and only then may a screen say so. */
    public void write(Consumer<Diary> work, Runnable saved) {
        write(work, saved, _ -> {});
    }

    /** As {@link #write(Consumer, Runnable)}; {@code failed} is told besides, so that a screen can keep what it could not save. */
    public void write(Consumer<Diary> work, Runnable saved, Consumer<StoreProblem> failed) {
        ask(
                open -> {
                    work.accept(open);
                    return Boolean.TRUE;
                },
                _ -> {
                    problem.set(null);
                    lookAgain();
                    saved.run();
                },
                trouble -> {
                    tell(trouble);
                    failed.accept(trouble);
                });
    }

    /** Keeps something that no screen shows and nobody waits for; when it cannot be kept, only the log says so. */
    public void jot(Consumer<Diary> work) {
        ask(
                open -> {
                    work.accept(open);
                    return Boolean.TRUE;
                },
                _ -> {},
                _ -> {});
    }

    /** Says that something could not be stored. */
    public void tell(StoreProblem trouble) {
        problem.set(trouble);
    }

    /** Lets every screen look again, as after a change: the day has turned. */
    public void lookAgain() {
        changes.set(changes.get() + 1);
    }

    /** Runs {@code then} once everything asked for so far is shown, whether it worked or not. */
    public void whenIdle(Runnable then) {
        ask(_ -> Boolean.TRUE, _ -> then.run(), _ -> then.run());
    }

    /** Closes the diary, so that the next work opens it afresh: a disk may be back. */
    public void reopen() {
        unreadable.set(null);
        reopen.run();
    }

    /** Takes the last problem from the screen. */
    public void dismissProblem() {
        problem.set(null);
    }

    @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"})
    private <T> void ask(Function<Diary, T> work, Consumer<T> show, Consumer<StoreProblem> failed) {
        diary.apply((Function<Diary, Object>) work)
                .whenComplete((result, failure) -> screen.execute(() -> {
                    if (failure == null) {
                        show.accept((T) result);
                    } else {
                        LoggerFactory.getLogger(Desk.class).error("diary work failed", failure);
                        failed.accept(problemOf(failure));
                    }
                }));
    }

    /** What comes of it is told by the next work. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private static void reopen(DiaryThread thread) {
        thread.reopen();
    }

    private static StoreProblem problemOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof StoreException known ? known.problem() : StoreProblem.OTHER;
    }
}
