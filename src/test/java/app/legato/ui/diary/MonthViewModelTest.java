package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.DiaryForm;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthViewModelTest {
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
    void showsEveryNightOfTheMonthInWordsWithBothDates() {
        cramp(LAST_NIGHT);
        desk.diary.nights().put(NightEntry.blank(LAST_NIGHT.plus(-1)).withSaidNone(true));
        MonthViewModel month = desk.month();
        assertThat(month.titleProperty().get()).isEqualTo("May 2025");
        assertThat(month.nightsProperty().get()).hasSize(31);
        assertThat(line(month, 12))
                .isEqualTo(new NightLine(
                        LAST_NIGHT,
                        "Mon 12 – Tue 13 May",
                        "Last night",
                        NightState.CRAMPS,
                        1,
                        "1 cramp at 02:47, for 4 minutes"));
        assertThat(line(month, 11).words()).isEqualTo("No cramps");
        assertThat(line(month, 10).words()).isEqualTo("Not recorded");
        assertThat(line(month, 13).words()).isEqualTo("Nothing yet");
        assertThat(line(month, 14).words()).isEqualTo("Still to come");
        assertThat(line(month, 14).state()).isNull();
    }

    @Test
    void goesNightByNightWeekByWeekAndMonthByMonthAndNoFurtherThanTonight() {
        MonthViewModel month = desk.month();
        month.goNights(-7);
        assertThat(selected(month)).isEqualTo(night(2025, 5, 5));
        month.goNights(-7);
        assertThat(selected(month)).isEqualTo(night(2025, 4, 28));
        assertThat(month.titleProperty().get()).isEqualTo("April 2025");
        month.goMonths(1);
        assertThat(selected(month)).isEqualTo(LAST_NIGHT.next());
        month.goNights(1);
        assertThat(selected(month)).isEqualTo(LAST_NIGHT.next());
        month.goMonths(-14);
        assertThat(selected(month)).isEqualTo(night(2024, 3, 13));
        assertThat(month.canGoLaterProperty().get()).isTrue();
        month.goToNewest();
        assertThat(selected(month)).isEqualTo(LAST_NIGHT.next());
        assertThat(month.canGoLaterProperty().get()).isFalse();
    }

    @Test
    void keepsToTheLastDayOfAShortMonth() {
        MonthViewModel month = desk.month();
        month.choice().open(YearMonth.of(2025, 5));
        month.choice().choose(Month.JANUARY);
        month.goNights(18);
        assertThat(selected(month)).isEqualTo(night(2025, 1, 30));
        month.goMonths(1);
        assertThat(selected(month)).isEqualTo(night(2025, 2, 28));
    }

    @Test
    void reachesTheFirstEntryAndAnyYearBeforeIt() {
        desk.diary.nights().put(NightEntry.blank(night(2019, 2, 3)).withSaidNone(true));
        cramp(night(2019, 1, 20));
        MonthViewModel month = desk.month();
        month.toggleChoice();
        MonthChoiceViewModel choice = month.choice();
        assertThat(choice.firstProperty().get()).isEqualTo(YearMonth.of(2019, 1));
        choice.chooseFirst();
        assertThat(month.titleProperty().get()).isEqualTo("January 2019");
        assertThat(line(month, 20).dates()).isEqualTo("Sun 20 – Mon 21 Jan 2019");
        month.toggleChoice();
        type(choice, "1998");
        choice.choose(Month.DECEMBER);
        assertThat(month.titleProperty().get()).isEqualTo("December 1998");
        assertThat(choice.openProperty().get()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAYearAndOffersNoMonthToCome() {
        MonthViewModel month = desk.month();
        month.toggleChoice();
        MonthChoiceViewModel choice = month.choice();
        for (String typed : new String[] {"", "25", "2026", "1899", "abcd", "99999999999"}) {
            type(choice, typed);
            assertThat(choice.typedYear().problemProperty().get()).isEqualTo("Please write a year from 1900 to 2025.");
            assertThat(choice.yearProperty().get()).isEqualTo(2025);
        }
        assertThat(choice.canChoose(Month.MAY)).isTrue();
        assertThat(choice.canChoose(Month.JUNE)).isFalse();
        choice.choose(Month.JUNE);
        assertThat(month.titleProperty().get()).isEqualTo("May 2025");
        choice.goYears(1);
        assertThat(choice.yearProperty().get()).isEqualTo(2025);
        choice.goYears(-500);
        assertThat(choice.yearProperty().get()).isEqualTo(1900);
    }

    @Test
    void opensNoPageOfANightToCome() {
        MonthViewModel month = desk.month();
        month.open(LAST_NIGHT.plus(2));
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(null));
        month.open(LAST_NIGHT);
        assertThat(desk.navigator.route()).isEqualTo(new Route.Diary(LAST_NIGHT));
    }

    @Test
    void rollsOverAtTheDayStartAndAtThePivot() {
        MonthViewModel month = desk.month();
        desk.clock.advance(Duration.ofHours(20)); // half past three in the night
        desk.desk.lookAgain();
        assertThat(line(month, 13).name()).isEqualTo("Tonight");
        desk.clock.advance(Duration.ofHours(1));
        desk.desk.lookAgain();
        assertThat(line(month, 13).name()).isEqualTo("Last night");
        assertThat(line(month, 13).words()).isEqualTo("Not recorded");
        assertThat(line(month, 14).words()).isEqualTo("Nothing yet");
        assertThat(month.canOpen(LAST_NIGHT.plus(2))).isTrue();
    }

    @Test
    void showsTheMonthWhereThereIsRoomUntilAFormIsChosen() {
        DiaryViewModel diary = desk.diaryModel();
        assertThat(diary.form(Breadth.WIDE)).isEqualTo(DiaryForm.MONTH);
        assertThat(diary.form(Breadth.MEDIUM)).isEqualTo(DiaryForm.MONTH);
        assertThat(diary.form(Breadth.NARROW)).isEqualTo(DiaryForm.LIST);
        diary.choose(DiaryForm.MONTH);
        assertThat(diary.form(Breadth.NARROW)).isEqualTo(DiaryForm.MONTH);
        assertThat(desk.choices.now().diaryForm()).isEqualTo(DiaryForm.MONTH);
    }

    private static void type(MonthChoiceViewModel choice, String year) {
        choice.typedYear().textProperty().set(year);
        choice.typedYear().commit();
    }

    private static Night selected(MonthViewModel month) {
        return month.selectedProperty().get();
    }

    private static NightLine line(MonthViewModel month, int day) {
        return month.nightsProperty().get().get(day - 1);
    }

    private static Night night(int year, int month, int day) {
        return new Night(LocalDate.of(year, month, day));
    }

    private void cramp(Night night) {
        Moment start = Moment.of(night.morning().atTime(2, 47), DiaryDesk.LONDON);
        desk.diary.cramps().put(Cramp.begun(night, start).withEnd(start.plus(Duration.ofMinutes(4))));
    }
}
