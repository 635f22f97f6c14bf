package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.Optional;

/** Deletes what was said about a night as a whole; its cramps and its evening stay. */
final class ForgetNightViewModel {
    private final Eraser eraser;
    private final Texts texts;
    private final NightWords words;

    ForgetNightViewModel(Pen pen, Undo undo, Texts texts, NightWords words) {
        eraser = new Eraser(pen, undo);
        this.texts = texts;
        this.words = words;
    }

    /** Undo puts the very same record back; what was said about the night meanwhile stays. */
    void forget(Night night) {
        eraser.erase(
                diary -> Optional.of(diary.nights().of(night)).filter(held -> !held.equals(NightEntry.blank(night))),
                (diary, held) -> diary.nights().delete(held.night()),
                ForgetNightViewModel::putBack,
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
}
