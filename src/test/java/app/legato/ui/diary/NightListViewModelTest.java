package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightListViewModelTest {
    @TempDir
    Path folder;

    private DiaryDesk desk;

    @BeforeEach
    void open() {
        desk = new DiaryDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isReadOutWithoutAPauseForANameThatIsNotThere() {
        assertThat(desk.list().linesProperty().get().subList(0, 3))
                .extracting(NightLine::spoken)
                .containsExactly(
                        "Tue 13 – Wed 14 May, Tonight, Nothing yet",
                        "Mon 12 – Tue 13 May, Last night, Not recorded",
                        "Sun 11 – Mon 12 May, Not recorded");
    }

    @Test
    void namesEachNightByBothDatesNewestFirstWithItsStateInWords() {
        cramp(LAST_NIGHT, 26 * 60 + 47, 4);
        cramp(LAST_NIGHT.plus(-1), 23 * 60 + 5, 2);
        cramp(LAST_NIGHT.plus(-1), 25 * 60, 2);
        desk.diary.nights().put(NightEntry.blank(LAST_NIGHT.plus(-2)).withSaidNone(true));
        List<NightLine> lines = desk.list().linesProperty().get();
        assertThat(lines.subList(0, 5))
                .containsExactly(
                        new NightLine(LAST_NIGHT.next(), "Tue 13 – Wed 14 May", "Tonight", null, 0, "Nothing yet"),
                        new NightLine(
                                LAST_NIGHT,
                                "Mon 12 – Tue 13 May",
                                "Last night",
                                NightState.CRAMPS,
                                1,
                                "1 cramp at 02:47, for 4 minutes"),
                        new NightLine(
                                LAST_NIGHT.plus(-1),
                                "Sun 11 – Mon 12 May",
                                "",
                                NightState.CRAMPS,
                                2,
                                "2 cramps, the first at 23:05"),
                        new NightLine(LAST_NIGHT.plus(-2), "Sat 10 – Sun 11 May", "", NightState.NONE, 0, "No cramps"),
                        new NightLine(
                                LAST_NIGHT.plus(-3),
                                "Fri 9 – Sat 10 May",
                                "",
                                NightState.NOT_RECORDED,
                                0,
                                "Not recorded"));
    }

    @Test
    void movesAWindowThatNeverGrows() {
        NightListViewModel list = desk.list();
        Night newest = list.linesProperty().get().getFirst().night();
        assertThat(list.canGoLaterProperty().get()).isFalse();
        list.goEarlier();
        list.goEarlier();
        assertThat(list.linesProperty().get()).hasSize(NightListViewModel.NIGHTS);
        assertThat(list.linesProperty().get().getFirst().night())
                .isEqualTo(newest.plus(-2L * NightListViewModel.NIGHTS));
        list.goLater();
        list.goLater();
        list.goLater();
        assertThat(list.linesProperty().get().getFirst().night()).isEqualTo(newest);
        assertThat(list.canGoLaterProperty().get()).isFalse();
    }

    @Test
    void comesBackToTheWindowOfTheNightThatWasOpen() {
        NightListViewModel list = desk.list();
        Night old = LAST_NIGHT.plus(-80);
        list.open(old);
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(old));
        list.attach();
        assertThat(list.linesProperty().get()).extracting(NightLine::night).contains(old);
        assertThat(list.selected()).isEqualTo(old);
    }

    @Test
    void startsWithTheRunningNightAtThreeInTheMorning() {
        try (DiaryDesk dark = new DiaryDesk(folder.resolve("."), "2025-05-13T02:00:00Z")) {
            NightLine first = dark.list().linesProperty().get().getFirst();
            assertThat(first.night()).isEqualTo(LAST_NIGHT);
            assertThat(first.name()).isEqualTo("Tonight");
        }
    }

    @Test
    void saysWhatWasLoggedOfANightWithoutAWordAboutCramps() {
        Night tonight = LAST_NIGHT.next();
        desk.diary.sessions().put(session(tonight, 10));
        desk.diary.routine().tick(tick(tonight, "MOVE"));
        desk.diary.routine().tick(tick(tonight, "LOOSE"));
        desk.diary.nights().put(NightEntry.blank(LAST_NIGHT).withNotes("Hot"));
        desk.diary.nights().put(NightEntry.blank(LAST_NIGHT.plus(-1)).withSoreNextDay(false));
        desk.diary.sessions().put(session(LAST_NIGHT.plus(-2), 0));
        assertThat(desk.list().linesProperty().get().subList(0, 4))
                .extracting(NightLine::words)
                .containsExactly(
                        "So far: stretched, 2 steps ticked",
                        "Cramps not recorded. Noted: a note",
                        "Cramps not recorded. Noted: sleep or legs",
                        "Not recorded");
    }

    @Test
    void namesTheYearOfANightOfAnotherYear() {
        NightListViewModel list = desk.list();
        for (int i = 0; i < 5; i++) {
            list.goEarlier();
        }
        assertThat(list.linesProperty().get().getLast().dates()).isEqualTo("Wed 16 – Thu 17 Oct 2024");
    }

    private static Tick tick(Night night, String step) {
        return new Tick(night, step, new StepWords.Own("A step"));
    }

    private static Session session(Night night, int held) {
        Moment start = Moment.of(night.evening().atTime(10, 0), DiaryDesk.LONDON);
        SessionStep step = new SessionStep("calf-wall", Leg.LEFT, 1, 10, held);
        return new Session(UUID.randomUUID(), night, start, "short", 6, List.of(step));
    }

    private void cramp(Night night, int minutes, int lasted) {
        Moment start = Moment.of(night.evening().atStartOfDay().plusMinutes(minutes), DiaryDesk.LONDON);
        desk.diary.cramps().put(Cramp.begun(night, start).withEnd(start.plus(Duration.ofMinutes(lasted))));
    }
}
