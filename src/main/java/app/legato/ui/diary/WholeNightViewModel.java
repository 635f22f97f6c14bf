package app.legato.ui.diary;

import app.legato.body.Rating;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is said about a night as a whole. Each change is written at once; nothing is preselected, and an answer can be taken back. */
final class WholeNightViewModel {
    private final Pen pen;
    private final Undo undo;
    private final Texts texts;
    private final NightWords words;
    private final ReadOnlyObjectWrapper<NightEntry> entry;
    private final ReadOnlyBooleanWrapper canForget = new ReadOnlyBooleanWrapper();
    private final TypedText notes = TypedText.verbatim(this::takeNotes);

    WholeNightViewModel(Night night, Pen pen, Undo undo, Texts texts, NightWords words) {
        this.pen = pen;
        this.undo = undo;
        this.texts = texts;
        this.words = words;
        entry = new ReadOnlyObjectWrapper<>(NightEntry.blank(night));
        entry.subscribe(said -> canForget.set(!isBlank(said)));
    }

    /** What is said, as on disk or on its way there. */
    ReadOnlyObjectProperty<NightEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    TypedText notes() {
        return notes;
    }

    /** Whether anything is said that could be deleted. */
    ReadOnlyBooleanProperty canForgetProperty() {
        return canForget.getReadOnlyProperty();
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

    /**
     * Deletes what was said about the night as a whole, and words that are still being typed with it; its cramps and its evening stay. Undo
     * puts back the very same record that the diary held; what was said about the night meanwhile stays.
     */
    void forget() {
        Night night = entry.get().night();
        notes.reset("");
        new Eraser(pen, undo)
                .erase(
                        diary -> Optional.of(diary.nights().of(night)).filter(held -> !isBlank(held)),
                        (diary, held) -> diary.nights().delete(held.night()),
                        WholeNightViewModel::putBack,
                        held -> texts.get("diary.night-forgotten", words.dates(held.night())));
    }

    private static void putBack(Diary diary, NightEntry old) {
        diary.nights().keep(together(diary.nights().of(old.night()), old));
        if (old.saidNone()) {
            diary.nights().sayNone(old.night(), true);
        }
    }

    private static NightEntry together(NightEntry now, NightEntry old) {
        return new NightEntry(
                now.night(),
                now.saidNone(),
                now.sleepDisturbance() == null ? old.sleepDisturbance() : now.sleepDisturbance(),
                now.soreNextDay() == null ? old.soreNextDay() : now.soreNextDay(),
                now.notes().isEmpty() ? old.notes() : now.notes());
    }

    private static boolean isBlank(NightEntry said) {
        return said.equals(NightEntry.blank(said.night()));
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
