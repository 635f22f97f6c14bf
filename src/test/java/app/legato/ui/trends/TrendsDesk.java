package app.legato.ui.trends;

import app.legato.TestClock;
import app.legato.cramp.Cramp;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** A real diary in a file of the test's, on Tuesday 13 May 2025 at breakfast, and the models over it. */
final class TrendsDesk implements AutoCloseable {
    static final Night LAST = new Night(LocalDate.of(2025, 5, 12));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    final Diary diary;
    final Texts texts = new Texts(Locale.UK);
    final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    final TestClock clock = TestClock.at("2025-05-13T06:30:00Z");
    final Today today = new Today(clock, choices);
    final Undo undo = new Undo();
    final Desk desk;

    TrendsDesk(Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        desk = Desk.direct(() -> diary);
    }

    TrendsViewModel trends() {
        TrendsViewModel model = new TrendsViewModel(desk, today, choices, texts);
        model.follow();
        return model;
    }

    HelpingViewModel helping() {
        HelpingViewModel model = new HelpingViewModel(desk, today, choices, texts);
        model.follow();
        return model;
    }

    TrialViewModel trial() {
        TrialViewModel model = new TrialViewModel(desk, today, undo, new SplittableRandom(7), texts);
        model.follow();
        return model;
    }

    void cramps(Night night, int count) {
        for (int at = 0; at < count; at++) {
            diary.cramps().put(Cramp.begun(night, Moment.of(night.morning().atTime(2, at), LONDON)));
        }
    }

    void none(Night night) {
        diary.nights().put(NightEntry.blank(night).withSaidNone(true));
    }

    void drink(LocalDate day, int millilitres) {
        diary.drinks()
                .put(new Drink(
                        UUID.randomUUID(), day, Moment.of(day.atTime(12, 0), LONDON), millilitres, DrinkKind.WATER));
    }

    @Override
    public void close() {
        diary.close();
    }
}
