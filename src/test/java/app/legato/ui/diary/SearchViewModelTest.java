package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.ui.diary.SearchViewModel.Hit;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
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
    void findsNightsNewestFirstByTheirOwnNotesAndTheirCramps() {
        night(LAST_NIGHT.plus(-400), "A glass of tonic before bed");
        cramp(LAST_NIGHT, "After the TONIC");
        night(LAST_NIGHT.plus(-1), "Nothing of it");
        SearchViewModel search = desk.search();
        search.textProperty().set("tonic");
        assertThat(search.hitsProperty().get())
                .extracting(Hit::dates)
                .containsExactly("Mon 12 – Tue 13 May", "Sun 7 – Mon 8 Apr 2024");
        assertThat(search.hitsProperty().get().getFirst().excerpt().hit()).isEqualTo("TONIC");
        assertThat(search.messageProperty().get()).isEqualTo("2 nights found");
        search.openFirst();
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(LAST_NIGHT));
    }

    @Test
    void opensNoHitOfTheSearchBeforeWhileTheNextIsUnderWay() {
        night(LAST_NIGHT, "Tea");
        SearchViewModel search = desk.search();
        search.textProperty().set("tea");
        desk.meanwhile = search::openFirst;
        search.textProperty().set("teal");
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(null));
    }

    @Test
    void namesANightOnceThatHasTheWordsInSeveralNotes() {
        night(LAST_NIGHT, "Tonic");
        cramp(LAST_NIGHT, "tonic");
        SearchViewModel search = desk.search();
        search.textProperty().set("tonic");
        assertThat(search.hitsProperty().get()).hasSize(1);
        assertThat(search.messageProperty().get()).isEqualTo("1 night found");
    }

    @Test
    void stopsAtFiftyAndSaysSo() {
        for (int back = 0; back < SearchViewModel.MOST; back++) {
            night(LAST_NIGHT.plus(-back), "Tea");
        }
        SearchViewModel search = desk.search();
        search.textProperty().set("tea");
        assertThat(search.messageProperty().get()).isEqualTo("50 nights found");
        desk.desk.write(diary -> diary.nights().put(noted(LAST_NIGHT.plus(-99), "Tea")), () -> {});
        assertThat(search.hitsProperty().get()).hasSize(SearchViewModel.MOST);
        assertThat(search.messageProperty().get())
                .isEqualTo("These are the newest 50 nights. There are more: one more word narrows it down.");
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundAndNothingWhenNothingIsAsked() {
        night(LAST_NIGHT, "Tea");
        SearchViewModel search = desk.search();
        search.textProperty().set("%");
        assertThat(search.hitsProperty().get()).isEmpty();
        assertThat(search.messageProperty().get())
                .isEqualTo("No note has these words. A part of a word is enough; fewer words find more.");
        search.textProperty().set("  ");
        assertThat(search.searchingProperty().get()).isFalse();
        assertThat(search.messageProperty().get()).isEmpty();
        search.textProperty().set("tea");
        search.leave();
        assertThat(search.hitsProperty().get()).isEmpty();
    }

    private void night(Night night, String notes) {
        desk.diary.nights().put(noted(night, notes));
    }

    private static NightEntry noted(Night night, String notes) {
        return NightEntry.blank(night).withNotes(notes);
    }

    private void cramp(Night night, String notes) {
        Moment start = Moment.of(night.morning().atTime(2, 47), DiaryDesk.LONDON);
        desk.diary.cramps().put(Cramp.begun(night, start).withNotes(notes));
    }
}
