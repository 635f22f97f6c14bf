package app.legato.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Counts;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.profile.Caution;
import app.legato.profile.TrendPeriod;
import app.legato.trend.Strip;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsViewModelTest {
    private static final Night LAST = TrendsDesk.LAST;

    @TempDir
    Path folder;

    private TrendsDesk desk;

    @BeforeEach
    void open() {
        desk = new TrendsDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsAQuarterOfWholeWeeksAtFirstAndRemembersAnotherPeriod() {
        TrendsViewModel model = desk.trends();
        assertThat(model.datesProperty().get()).isEqualTo("17 Feb 2025 – 14 May 2025");
        model.choose(TrendPeriod.WEEK);
        assertThat(model.datesProperty().get()).isEqualTo("7 May 2025 – 14 May 2025");
        assertThat(desk.choices.now().trendPeriod()).isEqualTo(TrendPeriod.WEEK);
        assertThat(desk.trends().periodProperty().get()).isEqualTo(TrendPeriod.WEEK);
    }

    @Test
    void goesEarlierAsFarAsTheDiaryAndLaterAsFarAsTonight() {
        desk.none(LAST.plus(-14));
        TrendsViewModel model = desk.trends();
        model.choose(TrendPeriod.WEEK);
        assertThat(model.canGoLaterProperty().get()).isFalse();
        model.goEarlier();
        assertThat(model.datesProperty().get()).isEqualTo("30 Apr 2025 – 7 May 2025");
        assertThat(model.canGoEarlierProperty().get()).isTrue();
        model.goEarlier();
        assertThat(model.canGoEarlierProperty().get())
                .as("28 April is in this week")
                .isFalse();
        model.goEarlier();
        model.goLater();
        model.goLater();
        assertThat(model.datesProperty().get()).isEqualTo("7 May 2025 – 14 May 2025");
        assertThat(model.canGoLaterProperty().get()).isFalse();
    }

    @Test
    void leavesNightsToComeAndNightsBeforeTheDiaryBlankAndHatchesTheOthers() {
        desk.cramps(LAST.plus(-3), 2);
        desk.none(LAST.plus(-1));
        Pictures shown = shown(desk.trends());
        List<Pictures.NightColumn> nights =
                Objects.requireNonNull(shown.nights()).columns();
        assertThat(nights).as("up to tonight").hasSize(86);
        assertThat(nights.stream()
                        .filter(column -> !column.blank())
                        .map(column -> column.night().state()))
                .containsExactly(NightState.CRAMPS, NightState.NOT_RECORDED, NightState.NONE, NightState.NOT_RECORDED);
        assertThat(shown.recorded()).isEqualTo("2 of 4 nights recorded");
        assertThat(Objects.requireNonNull(shown.nights()).sentence())
                .isEqualTo("2 cramps on 1 of 2 recorded nights. Your diary begins on 9 May 2025.");
    }

    @Test
    void dividesByRecordedNightsAloneAndHatchesAWeekWithoutOne() {
        Night monday = new Night(LocalDate.of(2025, 4, 21));
        for (int day = 0; day < 4; day++) {
            desk.cramps(monday.plus(day), 1);
            desk.none(monday.plus(14 + day));
        }
        Chart weeks = Objects.requireNonNull(shown(desk.trends()).weeks());
        List<Column> last = weeks.columns().subList(9, 13);
        assertThat(last)
                .extracting(Column::kind)
                .containsExactly(Column.Kind.CRAMP, Column.Kind.MISSING, Column.Kind.NONE, Column.Kind.MISSING);
        assertThat(last.getFirst().value())
                .as("4 cramps on 4 recorded nights of 7")
                .isEqualTo(1.0);
        assertThat(weeks.columns().subList(0, 9))
                .as("before the diary")
                .allMatch(column -> column.kind() == Column.Kind.BLANK);
        assertThat(weeks.sentence())
                .isEqualTo("0.5 cramps a recorded night, all in all. The weeks lie between 0 and 1."
                        + " 2 hatched weeks have no recorded night.");
    }

    @Test
    void drawsAWeekThatRestsOnFewNightsHollow() {
        desk.cramps(LAST, 3);
        Chart weeks = Objects.requireNonNull(shown(desk.trends()).weeks());
        assertThat(weeks.columns().getLast().kind()).isEqualTo(Column.Kind.THIN);
        assertThat(weeks.sentence()).contains("Hollow bars rest on fewer than 4 recorded nights");
    }

    @Test
    void showsWeeksInsteadOfNightsBeyondThirteenWeeksAndSeveralWeeksABarBeyondTwoYears() {
        desk.cramps(new Night(LocalDate.of(2005, 6, 1)), 1);
        desk.cramps(LAST, 1);
        TrendsViewModel model = desk.trends();
        model.choose(TrendPeriod.YEAR);
        assertThat(shown(model).nights()).isNull();
        assertThat(Objects.requireNonNull(shown(model).weeks()).columns()).hasSize(53);
        model.choose(TrendPeriod.ALL);
        Chart weeks = Objects.requireNonNull(shown(model).weeks());
        assertThat(weeks.columns()).hasSizeBetween(75, 85);
        assertThat(weeks.title()).contains("13 weeks a bar");
        assertThat(weeks.columns())
                .filteredOn(column -> column.kind() == Column.Kind.MISSING)
                .hasSizeGreaterThan(70);
    }

    @Test
    void saysNothingOfADayWithoutADrinkAndNothingOfAGoalUnderACautionAboutFluids() {
        desk.drink(LAST.evening(), 500);
        desk.drink(LAST.evening(), 900);
        desk.none(LAST);
        desk.choices.change(now -> now.withFluidLimit(2000).withFluidGoal(1600));
        TrendsViewModel model = desk.trends();
        Chart drinks = Objects.requireNonNull(shown(model).drinks());
        assertThat(drinks.columns().stream().filter(Column::isBar)).hasSize(1);
        assertThat(drinks.sentence())
                .contains("1.4 litres on an average logged day; 1 day logged", "1.6 litres you chose");
        assertThat(drinks.goal()).isNotNull();
        desk.choices.change(now -> now.withCautions(Set.of(Caution.KIDNEY_DISEASE)));
        Chart cautious = Objects.requireNonNull(shown(model).drinks());
        assertThat(cautious.goal()).isNull();
        assertThat(cautious.limit()).isNotNull();
        assertThat(cautious.sentence()).doesNotContain("chose").contains("upper limit, 2 litres");
    }

    @Test
    void hasNoChartsOfCrampsWhenThereAreNone() {
        desk.none(LAST);
        Pictures shown = shown(desk.trends());
        assertThat(shown.hours()).isNull();
        assertThat(shown.severity()).isNull();
        assertThat(shown.legs()).isNull();
        assertThat(shown.drinks()).isNull();
        assertThat(shown.sessions()).isNull();
    }

    @Test
    void endsEveryPeriodWithTonight() {
        desk.cramps(LAST.next(), 1);
        TrendsViewModel model = desk.trends();
        for (TrendPeriod period : TrendPeriod.values()) {
            model.choose(period);
            assertThat(model.datesProperty().get()).as(period.name()).endsWith(" – 14 May 2025");
            assertThat(shown(model).recorded()).as(period.name()).isEqualTo("1 of 1 night recorded");
        }
    }

    @Test
    void countsSessionsOfAWeekThatStillRunsAsTheyAre() {
        desk.none(LAST.plus(-200));
        desk.diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, ZoneId.of("Europe/London")));
        TrendsViewModel model = desk.trends();
        model.choose(TrendPeriod.YEAR);
        Chart sessions = Objects.requireNonNull(shown(model).sessions());
        assertThat(sessions.columns().getLast().value()).isLessThanOrEqualTo(2);
        assertThat(sessions.columns()).allMatch(column -> column.value() <= 7);
    }

    @Test
    void saysNothingOfTheHoursOfAHandfulOfCramps() {
        desk.cramps(LAST, 6);
        Chart hours = Objects.requireNonNull(shown(desk.trends()).hours());
        assertThat(hours.sentence()).isEqualTo("6 cramps: too few to name an hour. Legato does so from 10 on.");
        assertThat(hours.columns()).allMatch(column -> column.kind() == Column.Kind.THIN);
    }

    @Test
    void passesOverNightsOfWhichNothingCanBeKnown() {
        desk.cramps(LAST, 2);
        desk.drink(LAST.evening(), 1400);
        TrendsViewModel model = desk.trends();
        for (TrendPeriod period : List.of(TrendPeriod.MONTH, TrendPeriod.YEAR)) {
            model.choose(period);
            for (Chart chart : List.of(
                    Objects.requireNonNull(shown(model).weeks()),
                    Objects.requireNonNull(shown(model).drinks()))) {
                assertThat(chart.columns().stream()
                                .filter(column -> !column.reading().isSilent()))
                        .singleElement()
                        .isEqualTo(chart.columns().stream()
                                .filter(Column::isBar)
                                .findFirst()
                                .orElseThrow());
            }
        }
    }

    @Test
    void saysTheFullestTwoHours() {
        desk.cramps(LAST, 10);
        Chart hours = Objects.requireNonNull(shown(desk.trends()).hours());
        assertThat(hours.sentence()).isEqualTo("Most often between 02:00 and 04:00: 10 of 10.");
        assertThat(hours.columns())
                .singleElement()
                .satisfies(column -> assertThat(column.above()).isEqualTo("10"));
    }

    @Test
    void countsTheSameAsTheEntriesThemselves() {
        Night from = LAST.plus(-119);
        desk.diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, ZoneId.of("Europe/London")));
        Entries entries = desk.diary.entries(from, LAST);
        Counts counts = desk.diary.trends().between(from, LAST);
        assertThat(Strip.of(counts)).isEqualTo(Strip.of(entries));
        assertThat(counts.drinks().values().stream().mapToInt(sum -> sum).sum())
                .isEqualTo(
                        entries.drinks().stream().mapToInt(Drink::millilitres).sum());
        assertThat(counts.hours().values().stream().mapToInt(times -> times).sum())
                .isEqualTo(entries.cramps().size());
        entries.cramps()
                .forEach(cramp -> assertThat(counts.hours())
                        .containsKey(cramp.start().local().getHour()));
    }

    private static Pictures shown(TrendsViewModel model) {
        return Objects.requireNonNull(model.picturesProperty().get());
    }
}
