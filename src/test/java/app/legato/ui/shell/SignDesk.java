package app.legato.ui.shell;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.PuffyAnkles;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A real diary with everything that the tips and their signs ask for, without a window: the evening of 12 May. */
public final class SignDesk implements AutoCloseable {
    public static final Night TONIGHT = new Night(LocalDate.of(2025, 5, 12));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public final Texts texts = new Texts(Locale.UK);
    public final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    public final Navigator navigator = new Navigator(new Route.Tonight());
    public final Undo undo = new Undo();
    public final Diary diary;
    public final Desk desk;
    public final Today today;
    public final TipBook book;
    private boolean full;

    public SignDesk(Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        desk = Desk.direct(() -> {
            if (full) {
                throw new StoreException(StoreProblem.FULL, "full");
            }
            return diary;
        });
        today = new Today(Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON), choices);
        book = new TipBook(desk, today, choices, undo, texts, Locale.UK);
    }

    /** From now on nothing can be stored, or again. */
    public void setFull(boolean value) {
        full = value;
    }

    /** A cramp that began at three in the morning after the night's evening; still open when {@code minutes} is negative. */
    public static Cramp cramp(Night night, int minutes) {
        Moment start = Moment.of(night.morning().atTime(3, 0), LONDON);
        return Cramp.begun(night, start).withEnd(minutes < 0 ? null : start.plus(Duration.ofMinutes(minutes)));
    }

    /** A day of which the ankles were said. */
    public static DayFactors ankles(LocalDate day, PuffyAnkles ankles) {
        return DayFactors.unsaid(day).with(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(ankles));
    }

    @Override
    public void close() {
        diary.close();
    }
}
