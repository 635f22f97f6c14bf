package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.diary.Glance;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.text.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights at a glance, and notes that are looked for, in a real file. */
class CalendarStoreTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

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
    void tellsEveryNightOfAPeriodAndNoOther() {
        diary.cramps().put(cramp(MONDAY, ""));
        diary.cramps().put(cramp(MONDAY, ""));
        diary.cramps().put(cramp(MONDAY.next(), ""));
        diary.nights().put(NightEntry.blank(MONDAY.previous()).withSaidNone(true));
        diary.sessions().put(session(MONDAY.previous(), 10));
        diary.sessions().put(session(MONDAY.plus(-2), 0));
        diary.routine().tick(new Tick(MONDAY.plus(-2), "MOVE", new StepWords.Own("Move")));

        List<Glance> nights = diary.calendar().between(MONDAY.plus(-2), MONDAY);

        assertThat(nights).extracting(Glance::night).containsExactly(MONDAY.plus(-2), MONDAY.previous(), MONDAY);
        assertThat(nights)
                .extracting(Glance::state)
                .containsExactly(NightState.NOT_RECORDED, NightState.NONE, NightState.CRAMPS);
        assertThat(nights).extracting(glance -> glance.cramps().size()).containsExactly(0, 0, 2);
        assertThat(nights).extracting(Glance::stretched).containsExactly(false, true, false);
        assertThat(nights).extracting(Glance::ticks).containsExactly(1, 0, 0);
    }

    @Test
    void knowsTheFirstNightOfWhichAnythingIsThere() {
        assertThat(diary.calendar().first()).isEmpty();
        diary.cramps().put(cramp(MONDAY, ""));
        assertThat(diary.calendar().first()).contains(MONDAY);
        diary.sessions().put(session(MONDAY.plus(-3), 10));
        assertThat(diary.calendar().first()).contains(MONDAY.plus(-3));
        diary.routine().tick(new Tick(MONDAY.plus(-4), "MOVE", new StepWords.Own("Move")));
        diary.nights().put(NightEntry.blank(MONDAY.plus(-9)).withSaidNone(true));
        assertThat(diary.calendar().first()).contains(MONDAY.plus(-9));
    }

    @Test
    void findsTheNewestNotesAndStopsThere() {
        for (int back = 0; back < 30; back++) {
            diary.nights().put(NightEntry.blank(MONDAY.plus(-2L * back)).withNotes("Wärme " + back));
            diary.cramps().put(cramp(MONDAY.plus(-2L * back - 1), "wärme, Krampf " + back));
        }
        assertThat(diary.search().newest(Search.of("WÄRME"), 5))
                .extracting(SearchStore.Found::night)
                .containsExactly(MONDAY, MONDAY.plus(-1), MONDAY.plus(-2), MONDAY.plus(-3), MONDAY.plus(-4));
        assertThat(diary.search().newest(Search.of("warme krampf 29"), 5))
                .containsExactly(new SearchStore.Found(MONDAY.plus(-59), "wärme, Krampf 29"));
        assertThat(diary.search().newest(Search.of("%"), 5)).isEmpty();
        assertThat(diary.search().newest(Search.of(""), 5)).isEmpty();
    }

    @Test
    void searchesADiaryThatCanOnlyBeRead() throws Exception {
        diary.nights().put(NightEntry.blank(MONDAY).withNotes("Tonic"));
        diary.close();
        try (var connection = Connections.writing(folder.resolve("diary.sqlite"))) {
            Connections.execute(connection, "PRAGMA user_version = 9999");
        }
        open();
        assertThat(diary.readOnly()).contains(StoreProblem.NEWER);
        assertThat(diary.search().newest(Search.of("tonic"), 5)).hasSize(1);
    }

    @Test
    void deletesASessionWithItsHolds() throws Exception {
        Session session = session(MONDAY, 10);
        diary.sessions().put(session);
        diary.sessions().delete(session.id());
        assertThat(diary.sessions().between(MONDAY, MONDAY)).isEmpty();
        try (var connection = Connections.reading(folder.resolve("diary.sqlite"))) {
            assertThat(Connections.number(connection, "SELECT count(*) FROM session_step"))
                    .isZero();
        }
    }

    private static Session session(Night night, int held) {
        Moment start = Moment.of(night.evening().atTime(22, 0), ZoneId.of("Europe/London"));
        SessionStep step = new SessionStep("calf-wall", Leg.LEFT, 1, 10, held);
        return new Session(UUID.randomUUID(), night, start, "short", 6, List.of(step));
    }

    private static Cramp cramp(Night night, String notes) {
        Moment start = Moment.of(night.morning().atTime(2, 0), ZoneId.of("Europe/London"));
        return Cramp.begun(night, start).withNotes(notes);
    }
}
