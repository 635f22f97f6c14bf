package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Deletes what was said about a night as a whole; its cramps and its evening stay. */
final class ForgetNightViewModel {
    private final Pen pen;
    private final Undo undo;
    private final Texts texts;
    private final NightWords words;

    ForgetNightViewModel(Pen pen, Undo undo, Texts texts, NightWords words) {
        this.pen = pen;
        this.undo = undo;
        this.texts = texts;
        this.words = words;
    }

    /** Undo puts the very same record back; what was said about the night meanwhile stays. */
    void forget(Night night) {
        // What is on disk, for the page may not have heard of all of it.
        AtomicReference<NightEntry> forgotten = new AtomicReference<>(NightEntry.blank(night));
        pen.write(
                diary -> {
                    forgotten.set(diary.nights().of(night));
                    diary.nights().delete(night);
                },
                () -> undo.offer(
                        texts.get("diary.night-forgotten", words.dates(night)),
                        () -> pen.write(diary -> putBack(diary, Objects.requireNonNull(forgotten.get())))));
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
}
