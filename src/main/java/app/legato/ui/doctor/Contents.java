package app.legato.ui.doctor;

import app.legato.night.Turnover;
import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Material;
import app.legato.summary.Paper;
import app.legato.summary.Period;

/** What a page is to be about: which nights, what was typed for it, what follows it, on which paper, and when the person’s nights turn. */
record Contents(Period.Nights nights, Cover cover, Extras extras, Paper paper, Turnover turnover) {
    /** What the diary has about these nights, and those before. On the diary's thread. */
    Material read(Diary diary) {
        return Material.of(diary, nights, turnover);
    }
}
