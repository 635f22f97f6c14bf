package app.legato.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.night.Turnover;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloverTest {
    @TempDir
    Path folder;

    @Test
    void letsScreensLookAgainWhenTheDayTheNightAndItsHalvesTurn() {
        TestClock clock = TestClock.at("2025-05-13T02:30:00Z"); // half past three in London
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        Today today = new Today(clock, choices);
        try (var diary = Database.open(folder.resolve("diary.sqlite"))) {
            Desk desk = Desk.direct(() -> diary);
            try (Rollover rollover = new Rollover(today, choices, desk)) {
                List<String> looks = new ArrayList<>();
                desk.changesProperty()
                        .subscribe((_, _) ->
                                looks.add(today.now().local().toLocalTime().toString()));
                for (int quarter = 0; quarter < 4 * 24; quarter++) {
                    clock.advance(Duration.ofMinutes(15));
                    rollover.check();
                }
                assertThat(looks).containsExactly("04:00", "12:00", "00:00");
            }
        }
    }

    @Test
    void waitsForAnotherTurnWhenTheNightOrTheDayIsToTurnAtAnotherTime() {
        TestClock clock = TestClock.at("2025-05-13T02:30:00Z"); // half past three in London
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        SetAlarm alarm = new SetAlarm();
        try (var diary = Database.open(folder.resolve("diary.sqlite"))) {
            Desk desk = Desk.direct(() -> diary);
            try (Rollover rollover = new Rollover(new Today(clock, choices), choices, desk, alarm)) {
                rollover.begin();
                assertThat(alarm.minutes()).as("till four").isEqualTo(30);
                choices.change(now -> now.withTurnover(new Turnover(LocalTime.NOON, LocalTime.of(3, 40))));
                assertThat(alarm.minutes()).isEqualTo(10);
                choices.change(now -> now.withTurnover(new Turnover(LocalTime.of(15, 35), LocalTime.of(4, 0))));
                assertThat(alarm.minutes()).as("the night’s second half").isEqualTo(5);
                int before = desk.changesProperty().get();
                choices.change(now -> now.withTurnover(new Turnover(LocalTime.NOON, LocalTime.of(3, 15))));
                assertThat(desk.changesProperty().get())
                        .as("a day that has begun by the new time is shown at once")
                        .isGreaterThan(before);
            }
            choices.change(now -> now.withTurnover(Turnover.USUAL));
            assertThat(alarm.wait).as("closed").isNull();
        }
    }

    private static final class SetAlarm implements Alarm {
        private @Nullable Duration wait;

        @Override
        public void ring(Duration until, Runnable act) {
            wait = until;
        }

        @Override
        public void close() {
            wait = null;
        }

        private long minutes() {
            return Objects.requireNonNull(wait).toMinutes();
        }
    }
}
