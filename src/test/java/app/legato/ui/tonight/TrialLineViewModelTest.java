package app.legato.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.trend.OwnTrial;
import app.legato.trend.Trial;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialLineViewModelTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final OwnTrial PLAN =
            new OwnTrial(MONDAY, List.of(true, false, false, true, false, true, true, false), null);

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-11T19:00:00Z");
    private Diary diary;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void saysNothingWithoutATrialAndBeforeItsFirstNight() {
        assertThat(line(Locale.UK)).isEmpty();
        diary.trials().put(new Trial(UUID.randomUUID(), null, PLAN));
        assertThat(line(Locale.UK)).isEmpty();
    }

    @Test
    void saysTheWeekOfTheNightAlsoAfterMidnightAndInGerman() {
        diary.trials().put(new Trial(UUID.randomUUID(), null, PLAN));
        clock.advance(Duration.ofDays(1));
        assertThat(line(Locale.UK)).isEqualTo("Trial, week 1 of 8: tonight with stretching");
        clock.advance(Duration.ofDays(6).plusHours(7));
        assertThat(line(Locale.GERMANY)).isEqualTo("Versuch, Woche 1 von 8: heute mit Dehnen");
        clock.advance(Duration.ofHours(3));
        assertThat(line(Locale.GERMANY)).isEqualTo("Versuch, Woche 2 von 8: heute ohne Dehnen");
    }

    @Test
    void saysForAWeekThatThereIsAResultAndNothingOfATrialThatWasStopped() {
        Trial trial = new Trial(UUID.randomUUID(), "socks", PLAN);
        diary.trials().put(trial);
        clock.advance(Duration.ofDays(57));
        assertThat(line(Locale.UK)).isEqualTo("Your own trial is over. Its result is in Trends.");
        clock.advance(Duration.ofDays(7));
        assertThat(line(Locale.UK)).isEmpty();
        diary.trials().put(trial.with(PLAN.stoppedAfter(MONDAY.plus(9))));
        clock.advance(Duration.ofDays(-50));
        assertThat(line(Locale.UK)).isEmpty();
    }

    private String line(Locale locale) {
        Choices choices = new Choices(Preferences.initial(locale), _ -> {});
        TrialLineViewModel model =
                new TrialLineViewModel(Desk.direct(() -> diary), new Today(clock, choices), new Texts(locale));
        model.refresh();
        return model.lineProperty().get();
    }
}
