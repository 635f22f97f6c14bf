package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import app.legato.routine.Routine;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary of version 1 with ticks: each is there afterwards, in the words it had. */
class RoutineMigrationTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    @Test
    void carriesEveryTickOfVersionOneOver() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file, new Migrations(1, Migrations.SHIPPED.script())).close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, """
                            INSERT INTO routine_tick (night, step) VALUES
                              ('2025-05-12', 'MOVE'), ('2025-05-12', 'STRETCH'),
                              ('2025-05-12', 'LOOSE_COVERS'), ('2025-05-13', 'LAMP_AND_WATER')""");
        }

        try (Diary diary = Database.open(file)) {
            assertThat(diary.routine().between(MONDAY, MONDAY.next()))
                    .containsExactly(
                            tick(MONDAY, "LOOSE", Wording.LOOSE_COVERS),
                            tick(MONDAY, "MOVE", Wording.MOVE),
                            tick(MONDAY, "STRETCH", Wording.STRETCH),
                            tick(MONDAY.next(), "LAMP_AND_WATER", Wording.LAMP_AND_WATER));
            assertThat(diary.routine().read()).isEqualTo(Routine.USUAL);
            diary.check();
        }
    }

    private static Tick tick(Night night, String step, Wording wording) {
        return new Tick(night, step, new StepWords.Brought(wording));
    }
}
