package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Moved;
import app.legato.day.Scale;
import app.legato.profile.Profile;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary of version 3 with day factors: each says afterwards what it said, and nothing was added. */
class DayMigrationTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);

    @TempDir
    Path folder;

    @Test
    void carriesEveryFactorOfVersionThreeOver() throws Exception {
        Path file = old("""
                INSERT INTO day_factor (day, factor) VALUES
                  ('2025-05-12', 'HARD_LEG_WORK'), ('2025-05-12', 'STRETCHED_AFTER'), ('2025-05-12', 'MOVED_PLENTY'),
                  ('2025-05-12', 'SAT_LONG'), ('2025-05-12', 'STOOD_LONG'), ('2025-05-12', 'CROSSED_OR_TIGHT'),
                  ('2025-05-12', 'COLD_FEET'), ('2025-05-12', 'HEAT_OR_SWEAT'),
                  ('2025-05-13', 'MOVED_LITTLE'),
                  ('2025-05-15', 'MOVED_LITTLE'), ('2025-05-15', 'MOVED_PLENTY')""");

        try (Diary diary = Database.open(file)) {
            assertThat(diary.days().between(MONDAY, MONDAY.plusDays(9)))
                    .containsExactly(
                            new DayFactors(
                                    MONDAY,
                                    Map.of(
                                            DayFactor.HARD_LEG_WORK, Scale.Said.YES,
                                            DayFactor.STRETCHED_AFTER, Scale.Said.YES,
                                            DayFactor.MOVED, DayFactor.MOVED.answer(Moved.PLENTY),
                                            DayFactor.SAT, 6,
                                            DayFactor.STOOD, 6,
                                            DayFactor.CROSSED_OR_TIGHT, Scale.Said.YES,
                                            DayFactor.COLD, Scale.Said.YES,
                                            DayFactor.HEAT_OR_SWEAT, Scale.Said.YES)),
                            DayFactors.unsaid(MONDAY.plusDays(1))
                                    .with(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.LITTLE)),
                            DayFactors.unsaid(MONDAY.plusDays(3))
                                    .with(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.PLENTY)));
            diary.check();
        }
    }

    @Test
    void leavesTheProfileAsItWas() throws Exception {
        Path file = old("INSERT INTO condition (words) VALUES ('Diabetes'), ('Gout')");

        try (Diary diary = Database.open(file)) {
            Profile before = diary.profile().read();
            assertThat(before.conditions()).containsExactly("Diabetes", "Gout");
            assertThat(before.named()).as("own words are not guessed from").isEmpty();
            assertThat(before).isEqualTo(Profile.EMPTY.withConditions(before.conditions()));
        }
    }

    private Path old(String rows) throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file, new Migrations(3, Migrations.SHIPPED.script())).close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, rows);
        }
        return file;
    }
}
