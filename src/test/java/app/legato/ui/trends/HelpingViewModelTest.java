package app.legato.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.profile.Medicine;
import app.legato.trend.Group;
import app.legato.ui.trends.HelpingViewModel.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpingViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

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
    void saysNothingBeforeItIsAsked() {
        assertThat(desk.helping().resultProperty().get()).isNull();
    }

    @Test
    void givesCountsAndWhatIsMissingWhenThereIsTooLittle() {
        for (int back = 0; back < 5; back++) {
            desk.none(TrendsDesk.LAST.plus(-back));
        }
        desk.cramps(TrendsDesk.LAST, 2);
        HelpingViewModel model = desk.helping();
        model.compare();
        Result result = result(model);
        assertThat(result.verdict()).isEqualTo("Not enough yet.");
        assertThat(result.without().counts()).isEqualTo("5 nights logged: 2 cramps, 1 night with cramps");
        assertThat(result.without().rates()).isEmpty();
        assertThat(result.ratio()).isNull();
        assertThat(result.missing())
                .isEqualTo("A comparison needs 14 recorded nights on each side and 10 cramps in all."
                        + " So far it lacks 14 nights with it, 9 nights without it, 8 cramps.");
        assertThat(result.remarks().getFirst()).contains("28 to 36%");
    }

    @Test
    void countsDifferentComparisonsAndNotTheSameOneTwice() {
        demo();
        HelpingViewModel model = desk.helping();
        model.compare();
        model.compare();
        assertThat(result(model).remarks()).noneMatch(words -> words.contains("You have made"));
        model.choose(Kind.DATE);
        assertThat(model.resultProperty().get()).as("chosen first, then looked").isNull();
        model.date().textProperty().set("1/4/2025");
        model.compare();
        assertThat(result(model).remarks())
                .anyMatch(words -> words.startsWith("You have made 2 comparisons."))
                .anyMatch(words -> words.startsWith("Season, habits and health"));
        HelpingViewModel tomorrow = desk.helping();
        tomorrow.compare();
        assertThat(result(tomorrow).remarks())
                .as("remembered when Legato is started again")
                .anyMatch(words -> words.startsWith("You have made 2 comparisons."));
        desk.desk.lookAgain();
        assertThat(result(model).remarks())
                .as("looked at again")
                .anyMatch(words -> words.contains("made 2 comparisons"));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithADate() {
        HelpingViewModel model = desk.helping();
        model.choose(Kind.DATE);
        model.compare();
        assertThat(model.date().problemProperty().get()).isEqualTo("Please write a date such as 13 May 2025.");
        model.date().textProperty().set("1/6/2025");
        model.compare();
        assertThat(model.date().problemProperty().get()).isEqualTo("This date is still to come.");
        assertThat(model.resultProperty().get()).isNull();
    }

    @Test
    void offersFactorsThatWereNotedAndMedicinesWithAStart() {
        demo();
        HelpingViewModel model = desk.helping();
        assertThat(model.offerProperty().get().factors())
                .contains(DayFactor.MOVED)
                .doesNotContain(DayFactor.STRETCH_PAIN);
        assertThat(model.offerProperty().get().medicines())
                .extracting(Medicine::name)
                .noneMatch(name -> name.startsWith("Amlodipine"))
                .contains("Magnesium");
        model.choose(Kind.DAY);
        assertThat(model.canCompareProperty().get()).isFalse();
        model.choose(DayFactor.MOVED);
        assertThat(model.canCompareProperty().get()).isTrue();
        model.compare();
        assertThat(result(model).with().name()).isEqualTo("Nights with “Moved plenty”");
        assertThat(result(model).remarks()).contains("Days of which this was not noted are on neither side.");
    }

    @Test
    void takesWhatWasNotSaidForUnknown() {
        DaySplit moved = new DaySplit(DayFactor.MOVED);
        DaySplit sat = new DaySplit(DayFactor.SAT);
        DaySplit heat = new DaySplit(DayFactor.HEAT_OR_SWEAT);
        DaySplit alcohol = new DaySplit(DayFactor.ALCOHOL);
        DayFactors unsaid = DayFactors.unsaid(DAY);
        assertThat(List.of(moved, sat, heat, alcohol))
                .allMatch(split -> split.of(unsaid, List.of(), DAY) == Group.LEFT_OUT);
        DayFactors said = new DayFactors(DAY, Map.of(DayFactor.SAT, 4));
        assertThat(moved.of(said, List.of(), DAY)).isEqualTo(Group.LEFT_OUT);
        assertThat(sat.of(said, List.of(), DAY)).isEqualTo(Group.WITHOUT);
        assertThat(sat.of(said.with(DayFactor.SAT, 6), List.of(), DAY)).isEqualTo(Group.WITH);
        assertThat(heat.of(said, List.of(), DAY)).isEqualTo(Group.WITHOUT);
        assertThat(heat.of(said.with(DayFactor.HEAT_OR_SWEAT, 1), List.of(), DAY))
                .isEqualTo(Group.WITH);
        assertThat(alcohol.of(said.with(DayFactor.ALCOHOL, 0), List.of(), DAY)).isEqualTo(Group.WITHOUT);
    }

    @Test
    void knowsNothingOfDaysBeforeAFactorWasFirstSaid() {
        DaySplit foods = new DaySplit(DayFactor.POTASSIUM_FOODS);
        DayFactors before = new DayFactors(DAY, Map.of(DayFactor.SAT, 4));
        DayFactors first = new DayFactors(DAY.plusDays(1), Map.of(DayFactor.POTASSIUM_FOODS, 1));
        DayFactors after = new DayFactors(DAY.plusDays(2), Map.of(DayFactor.SAT, 4));
        LocalDate firstSaid = foods.firstSaid(List.of(before, first, after));
        assertThat(firstSaid).isEqualTo(first.day());
        assertThat(foods.of(before, List.of(), firstSaid)).isEqualTo(Group.LEFT_OUT);
        assertThat(foods.of(first, List.of(), firstSaid)).isEqualTo(Group.WITH);
        assertThat(foods.of(after, List.of(), firstSaid)).isEqualTo(Group.WITHOUT);
        assertThat(foods.of(after, List.of(), foods.firstSaid(List.of(before, after))))
                .isEqualTo(Group.LEFT_OUT);
    }

    @Test
    void looksHalfAYearToEachSideOfADateAndAtTheLastYearOtherwise() {
        Night tonight = new Night(DAY);
        Subject since = new Subject.Since(LocalDate.of(2024, 6, 1));
        assertThat(since.from(tonight)).isEqualTo(new Night(LocalDate.of(2023, 12, 2)));
        assertThat(since.to(tonight)).isEqualTo(new Night(LocalDate.of(2024, 11, 29)));
        assertThat(new Subject.Since(DAY).to(tonight)).isEqualTo(tonight);
        assertThat(new Subject.Stretching().from(tonight).until(tonight) + 1).isEqualTo(364);
    }

    private void demo() {
        desk.diary.put(DemoDiary.of(DemoPerson.USUAL, TrendsDesk.LAST, ZoneId.of("Europe/London")));
    }

    private static Result result(HelpingViewModel model) {
        return Objects.requireNonNull(model.resultProperty().get());
    }
}
