package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryViewModelTest {
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
        DiaryViewModel list = desk.list();
        Night newest = list.linesProperty().get().getFirst().night();
        assertThat(list.canGoLaterProperty().get()).isFalse();
        list.goEarlier();
        list.goEarlier();
        assertThat(list.linesProperty().get()).hasSize(DiaryViewModel.NIGHTS);
        assertThat(list.linesProperty().get().getFirst().night()).isEqualTo(newest.plus(-2L * DiaryViewModel.NIGHTS));
        list.goLater();
        list.goLater();
        list.goLater();
        assertThat(list.linesProperty().get().getFirst().night()).isEqualTo(newest);
        assertThat(list.canGoLaterProperty().get()).isFalse();
    }

    @Test
    void comesBackToTheWindowOfTheNightThatWasOpen() {
        DiaryViewModel list = desk.list();
        Night old = LAST_NIGHT.plus(-80);
        list.open(old);
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(old));
        list.showList();
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

    private void cramp(Night night, int minutes, int lasted) {
        Moment start = Moment.of(night.evening().atStartOfDay().plusMinutes(minutes), DiaryDesk.LONDON);
        desk.diary.cramps().put(Cramp.begun(night, start).withEnd(start.plus(Duration.ofMinutes(lasted))));
    }
}
