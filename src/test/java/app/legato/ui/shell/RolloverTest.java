package app.legato.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
}
