package app.legato.ui.shell;

import app.legato.store.Diary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Writes the changes of one page, in their order, and knows whether all of them are on disk. Each is handed to the diary's thread at once,
 * so that closing the window loses none. What could not be written is kept and tried again before the next change or by {@link #tryAgain}:
 * so each change must do the same when it is done twice. On the FX thread.
 */
public final class Pen {
    private final Desk desk;
    private final List<Change> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.CLEAN);
    private int underWay;

    public Pen(Desk desk) {
        this.desk = desk;
    }

    /** How far the page's changes have come. */
    public enum Ink {
        /** Nothing has been changed. */
        CLEAN,
        /** A change is on its way to the disk. */
        WRITING,
        /** Every change is on disk. */
        NOTED,
        /** Something could not be written; it is kept here. */
        FAILED
    }

    private static final class Change {
        private final Consumer<Diary> work;
        private final Runnable noted;
        /** Only for the diary's thread, on which a change is done and looked at again. */
        private boolean done;

        Change(Consumer<Diary> work, Runnable noted) {
            this.work = work;
            this.noted = noted;
        }

        void doOnce(Diary diary) {
            if (!done) {
                work.accept(diary);
                done = true;
            }
        }
    }

    public ReadOnlyObjectProperty<Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /** Whether the screen holds changes that the disk does not: then what the disk says is old. */
    public boolean isAhead() {
        return !waiting.isEmpty();
    }

    public void write(Consumer<Diary> work) {
        write(work, () -> {});
    }

    /** As {@link #write(Consumer)}; {@code noted} runs once the change is on disk. */
    public void write(Consumer<Diary> work, Runnable noted) {
        waiting.add(new Change(work, noted));
        flush();
    }

    /** Writes again what could not be written. */
    public void tryAgain() {
        if (ink.get() == Ink.FAILED) {
            flush();
        }
    }

    /** A new page: nothing has been changed on it yet. Changes under way are still written. */
    public void turnPage() {
        if (ink.get() == Ink.NOTED) {
            ink.set(Ink.CLEAN);
        }
    }

    /** Hands over all that is not known to be on disk: should an earlier change fail, it is done again before the newer ones, never after. */
    private void flush() {
        ink.set(Ink.WRITING);
        underWay++;
        List<Change> batch = List.copyOf(waiting);
        desk.write(diary -> batch.forEach(change -> change.doOnce(diary)), () -> noted(batch), _ -> failed());
    }

    private void noted(List<Change> batch) {
        underWay--;
        List<Change> news = batch.stream().filter(waiting::contains).toList();
        waiting.removeAll(news);
        news.forEach(change -> change.noted.run());
        if (waiting.isEmpty()) {
            ink.set(Ink.NOTED);
        }
    }

    private void failed() {
        underWay--;
        if (underWay == 0) {
            ink.set(Ink.FAILED);
        }
    }
}
