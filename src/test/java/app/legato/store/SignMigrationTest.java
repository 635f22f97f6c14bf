package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import app.legato.trend.Trial;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary of version 7: its signs stand as they stood, and its trials are all there. */
class SignMigrationTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final UUID OLD = new UUID(1, 1);
    private static final UUID NEW = new UUID(2, 2);

    @TempDir
    Path folder;

    @Test
    void carriesSignsAndTrialsOfVersionSevenOver() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file, new Migrations(7, Migrations.SHIPPED.script())).close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, """
                    INSERT INTO sign_said (flag, night) VALUES
                      ('LONG_CRAMP', '2025-05-12'), ('LONG_CRAMP/entry', '2025-05-13'), ('SWOLLEN_LEG/entry', '2025-05-12')""");
            Connections.execute(connection, """
                    INSERT INTO own_trial (number, id, tried, first_night, weeks, stopped) VALUES
                      (1, '%s', 'socks', '2025-05-12', '10011010', '2025-05-20'), (2, '%s', NULL, '2024-01-01', '10010110', NULL)""".formatted(NEW, OLD));
        }

        try (Diary diary = Database.open(file)) {
            assertThat(diary.tips().said()).isEqualTo(Map.of("LONG_CRAMP", MONDAY));
            assertThat(diary.tips().entered()).isEqualTo(Map.of("LONG_CRAMP", MONDAY.next(), "SWOLLEN_LEG", MONDAY));
            assertThat(diary.trials().drawn()).hasSize(2);
            assertThat(diary.trials().newest())
                    .map(Trial::id)
                    .as("by its first night")
                    .contains(NEW);
            assertThat(diary.trials().newest()).map(Trial::tried).contains("socks");
            diary.check();
        }
    }
}
