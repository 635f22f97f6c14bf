package app.legato.ui.diary;

import app.legato.body.Rating;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.text.Texts;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is said about a night as a whole. Each change is written at once; nothing is preselected, and an answer can be taken back. */
final class WholeNightViewModel {
    private final Pen pen;
    private final Undo undo;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<NightEntry> entry;
    private final FieldText notes = new FieldText(this::takeNotes);

    WholeNightViewModel(Night night, Pen pen, Undo undo, Texts texts) {
        this.pen = pen;
        this.undo = undo;
        this.texts = texts;
        entry = new ReadOnlyObjectWrapper<>(NightEntry.blank(night));
    }

    /** What is said, as on disk or on its way there. */
    ReadOnlyObjectProperty<NightEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    FieldText notes() {
        return notes;
    }

    /** What the diary says about this night now. */
    void show(NightEntry stored) {
        entry.set(stored);
        notes.show(stored.notes());
    }

    /** Another night: what was typed for the one before is not carried over. */
    void begin(Night night) {
        entry.set(NightEntry.blank(night));
        notes.reset("");
    }

    void rateSleep(@Nullable Rating disturbance) {
        change(said -> said.withSleepDisturbance(disturbance));
    }

    void answerSore(@Nullable YesNo answer) {
        change(said -> said.withSoreNextDay(answer == null ? null : answer == YesNo.YES));
    }

    /**
     * Says that there were no cramps, or takes that back. Undo changes this one answer and leaves the rest of the night as it is by then; it
     * never says so of a night that has a cramp by then.
     */
    void sayNone(boolean none) {
        if (none == entry.get().saidNone()) {
            return;
        }
        Night night = entry.get().night();
        show(entry.get().withSaidNone(none));
        pen.write(
                diary -> diary.nights().sayNone(night, none),
                () -> undo.offer(
                        texts.get(none ? "diary.none-noted" : "diary.none-taken-back"),
                        () -> pen.write(diary -> diary.nights().sayNone(night, !none))));
    }

    /** Changes one answer in what the diary knows: that may be more than the page has heard. */
    private void change(UnaryOperator<NightEntry> answer) {
        NightEntry next = answer.apply(entry.get());
        if (!next.equals(entry.get())) {
            show(next);
            pen.write(diary -> diary.nights().keep(answer.apply(diary.nights().of(next.night()))));
        }
    }

    private String takeNotes(String typed) {
        if (typed.length() > NightEntry.NOTES_MAX) {
            return texts.get("diary.notes-too-long", typed.length(), NightEntry.NOTES_MAX);
        }
        change(said -> said.withNotes(typed));
        return "";
    }
}
