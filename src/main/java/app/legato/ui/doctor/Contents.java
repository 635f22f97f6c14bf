package app.legato.ui.doctor;

import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Material;
import app.legato.summary.Period;

/** What a page is to be about: which nights, and what was typed for it. */
record Contents(Period.Nights nights, Cover cover) {
    /** What the diary has about these nights. On the diary's thread. */
    Material read(Diary diary) {
        return new Material(
                diary.entries(nights.from(), nights.to()),
                diary.trials().within(nights.from(), nights.to()).orElse(null));
    }
}
