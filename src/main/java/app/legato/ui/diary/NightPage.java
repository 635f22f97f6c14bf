package app.legato.ui.diary;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.routine.Routine;
import app.legato.routine.Tick;
import app.legato.store.Diary;
import app.legato.stretch.Session;
import java.time.LocalDate;
import java.util.List;

/** Everything the diary knows about one night and the day before it. */
record NightPage(
        NightEntry entry,
        List<Cramp> cramps,
        List<Drink> drinks,
        DayFactors factors,
        Routine routine,
        List<Tick> ticks,
        List<Session> sessions) {
    /** Reads the page. On the diary's thread. */
    static NightPage read(Diary diary, Night night) {
        LocalDate day = night.evening();
        return new NightPage(
                diary.nights().of(night),
                diary.cramps().between(night, night),
                diary.drinks().between(day, day),
                diary.days().of(day),
                diary.routine().read(),
                diary.routine().between(night, night),
                diary.sessions().between(night, night));
    }
}
