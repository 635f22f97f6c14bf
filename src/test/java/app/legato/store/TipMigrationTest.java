package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary of version 5: what was shown and seen to stays so, and nothing was asked, left out or said. */
class TipMigrationTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    @Test
    void carriesWhatTheTipsOfVersionFiveRememberedOver() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file, new Migrations(5, Migrations.SHIPPED.script())).close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, """
                    INSERT INTO tip_shown (night, tip, strength) VALUES
                      ('2025-05-12', 'warm-socks', 1), ('2025-05-13', 'six-weeks', 3)""");
            Connections.execute(
                    connection, "INSERT INTO flag_settled (flag, night) VALUES ('LONG_CRAMP', '2025-05-12')");
        }

        try (Diary diary = Database.open(file)) {
            assertThat(diary.tips().shownSince(MONDAY))
                    .containsExactly(
                            new TipStore.Shown(MONDAY, "warm-socks", 1, false),
                            new TipStore.Shown(MONDAY.next(), "six-weeks", 3, false));
            assertThat(diary.tips().settled()).containsExactly(new TipStore.Settled("LONG_CRAMP", MONDAY, null));
            assertThat(diary.tips().leftOut()).isEmpty();
            assertThat(diary.tips().said()).isEmpty();
            diary.check();
        }
    }
}
