package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightStoreTest {
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));
    private static final Cramp CRAMP =
            Cramp.begun(NIGHT, Moment.of(NIGHT.morning().atTime(2, 47), ZoneId.of("Europe/London")));

    private Diary diary;

    @BeforeEach
    void open(@TempDir Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void saysNoneAndTakesItBackWithoutLeavingATrace() {
        diary.nights().sayNone(NIGHT, true);
        assertThat(diary.nights().of(NIGHT).saidNone()).isTrue();
        diary.nights().sayNone(NIGHT, false);
        assertThat(diary.nights().between(NIGHT, NIGHT)).isEmpty();
    }

    @Test
    void leavesAllElseThatIsSaidOfTheNight() {
        NightEntry said = NightEntry.blank(NIGHT).withNotes("hot").withSoreNextDay(false);
        diary.nights().put(said);
        diary.nights().sayNone(NIGHT, true);
        assertThat(diary.nights().of(NIGHT)).isEqualTo(said.withSaidNone(true));
        diary.nights().sayNone(NIGHT, false);
        assertThat(diary.nights().of(NIGHT)).isEqualTo(said);
    }

    @Test
    void saysNothingOfANightWithACramp() {
        diary.cramps().put(CRAMP);
        diary.nights().sayNone(NIGHT, true);
        assertThat(diary.nights().between(NIGHT, NIGHT)).isEmpty();
        diary.nights().sayNone(NIGHT.next(), true);
        assertThat(diary.nights().of(NIGHT.next()).saidNone())
                .as("the night beside it has none")
                .isTrue();
    }
}
