package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCrampViewModelTest {
    @TempDir
    Path folder;

    @Test
    void saysUnderWhichDateATimeWillStand() {
        try (DiaryDesk desk = new DiaryDesk(folder)) {
            AddCrampViewModel form = begun(desk.page(LAST_NIGHT.previous()));
            assertThat(form.headingProperty().get()).isEqualTo("When did it start, in the night Sun 11 – Mon 12 May?");
            assertThat(form.filedProperty().get())
                    .isEqualTo("A time from 12:00 on counts as Sun 11 May, an earlier one as Mon 12 May.");
            form.start().textProperty().set("23:10");
            assertThat(form.filedProperty().get())
                    .isEqualTo("That is Sun 11 May at 23:10. It belongs to the night Sun 11 – Mon 12 May.");
            form.start().textProperty().set("0:10");
            assertThat(form.filedProperty().get())
                    .isEqualTo("That is Mon 12 May at 00:10. It belongs to the night Sun 11 – Mon 12 May.");
            form.add();
            assertThat(stored(desk).start().local()).isEqualTo(LocalDateTime.parse("2025-05-12T00:10"));
        }
    }

    @Test
    void offersMinutesAgoOnlyWhereTheyBelongToTheNight() {
        try (DiaryDesk desk = new DiaryDesk(folder, "2025-05-13T11:20:00Z")) { // 12:20 in London, the pivot is noon
            assertThat(begun(desk.page(LAST_NIGHT)).agoProperty().get()).containsExactly(30, 60);
            assertThat(begun(desk.page(LAST_NIGHT.next())).agoProperty().get()).containsExactly(0, 15);
        }
    }

    @Test
    void filesNoMomentUnderANightThatEndedWhileTheFormWasOpen() {
        try (DiaryDesk desk = new DiaryDesk(folder, "2025-05-13T10:50:00Z")) {
            AddCrampViewModel form = begun(desk.page(LAST_NIGHT));
            desk.clock.advance(Duration.ofMinutes(20));
            form.addMinutesAgo(0);
            assertThat(desk.diary.cramps().between(LAST_NIGHT, LAST_NIGHT)).isEmpty();
            assertThat(form.start().problemProperty().get())
                    .startsWith("That belongs to another night by now: Tue 13 – Wed 14 May.");
            assertThat(form.agoProperty().get()).containsExactly(15, 30, 60);
            form.addMinutesAgo(15);
            assertThat(desk.diary.cramps().between(LAST_NIGHT, LAST_NIGHT)).hasSize(1);
        }
    }

    private static AddCrampViewModel begun(NightViewModel page) {
        page.beginAdding();
        return page.adding();
    }

    private static Cramp stored(DiaryDesk desk) {
        return desk.diary
                .cramps()
                .between(LAST_NIGHT.previous(), LAST_NIGHT.previous())
                .getFirst();
    }
}
