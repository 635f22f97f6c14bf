package app.legato.ui.doctor;

import app.legato.diary.Entries;
import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Period;

/** What a page is to be about: which nights, and what was typed for it. */
record Contents(Period.Nights nights, Cover cover) {
    /** What the diary has about these nights. On the diary's thread. */
    Entries read(Diary diary) {
        return diary.entries(nights.from(), nights.to());
    }
}
