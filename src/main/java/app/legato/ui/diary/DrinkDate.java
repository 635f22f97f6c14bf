package app.legato.ui.diary;

import app.legato.night.Moment;
import app.legato.text.Texts;
import java.time.LocalDate;

/** Says on which date a drink was had when the clock had left the date of its day: after midnight, before the next day starts. */
record DrinkDate(Texts texts) {
    /** "Tue 13 May"; empty on the day's own date. */
    String of(Moment at, LocalDate day) {
        LocalDate date = at.local().toLocalDate();
        return date.equals(day) ? "" : texts.day(date);
    }

    /** The date in a sentence beside the time's field; empty on the day's own date. */
    String sentence(Moment at, LocalDate day) {
        String date = of(at, day);
        return date.isEmpty() ? "" : texts.get("diary.drink-date", date, texts.day(day));
    }
}
