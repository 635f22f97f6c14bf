package app.legato.ui.shell;

import app.legato.store.Diary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Writes the changes of one page, in their order, and knows whether all of them are on disk. What could not be written is kept and tried
 * again with the next change or by {@link #tryAgain}: so each change must do the same when it is done twice. On the FX thread.
 */
public final class Pen {
    private final Desk desk;
    private final List<Change> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.CLEAN);

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

    private record Change(Consumer<Diary> work, Runnable noted) {}

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
        if (ink.get() != Ink.WRITING) {
            flush();
        }
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

    private void flush() {
        ink.set(Ink.WRITING);
        List<Change> batch = List.copyOf(waiting);
        desk.write(
                diary -> batch.forEach(change -> change.work().accept(diary)),
                () -> noted(batch),
                _ -> ink.set(Ink.FAILED));
    }

    private void noted(List<Change> batch) {
        waiting.subList(0, batch.size()).clear();
        batch.forEach(change -> change.noted().run());
        if (waiting.isEmpty()) {
            ink.set(Ink.NOTED);
        } else {
            flush();
        }
    }
}
