package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary of version 3 with drinks: each is there afterwards, the last one is found, and the usual amounts are offered. */
class ServingMigrationTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    Path folder;

    @Test
    void carriesEveryDrinkOfVersionThreeOver() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file, new Migrations(3, Migrations.SHIPPED.script())).close();
        Moment morning = Moment.of(Instant.parse("2025-05-12T07:15:00Z"), LONDON);
        Moment evening = Moment.of(Instant.parse("2025-05-12T19:15:00Z"), LONDON);
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, """
                            INSERT INTO drink (id, day, at_ms, at_zone, at_offset, millilitres, kind) VALUES
                              ('00000000-0000-0000-0000-000000000002', '2025-05-12', %d, 'Europe/London', 3600, 500, 'ALCOHOL'),
                              ('00000000-0000-0000-0000-000000000001', '2025-05-12', %d, 'Europe/London', 3600, 250, 'WATER')""".formatted(
                            evening.instant().toEpochMilli(), morning.instant().toEpochMilli()));
        }

        try (Diary diary = Database.open(file)) {
            Drink water = new Drink(new UUID(0, 1), MONDAY, morning, 250, DrinkKind.WATER);
            Drink beer = new Drink(new UUID(0, 2), MONDAY, evening, 500, DrinkKind.ALCOHOL);
            assertThat(diary.drinks().between(MONDAY, MONDAY)).containsExactly(water, beer);
            assertThat(diary.drinks().last(evening)).contains(beer);
            assertThat(diary.servings().read(VolumeUnit.MILLILITRES)).isEqualTo(Servings.usual(VolumeUnit.MILLILITRES));
            assertThat(diary.servings().typedLast()).isEmpty();
            diary.check();
        }
    }
}
