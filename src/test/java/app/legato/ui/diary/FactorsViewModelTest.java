package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorsViewModelTest {
    private static final LocalDate DAY = LAST_NIGHT.evening();

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
    void writesAnAnswerAtOnceAndTakesItBack() {
        FactorsViewModel factors = page();
        factors.answer(DayFactor.SAT, 4);
        factors.answer(DayFactor.SAT, 6);
        factors.answer(DayFactor.COLD, Scale.Said.YES);
        assertThat(stored())
                .isEqualTo(DayFactors.unsaid(DAY).with(DayFactor.SAT, 6).with(DayFactor.COLD, Scale.Said.YES));
        factors.answer(DayFactor.SAT, null);
        factors.answer(DayFactor.COLD, null);
        assertThat(desk.diary.days().between(DAY, DAY)).isEmpty();
    }

    @Test
    void keepsWhatTheDiaryKnowsOfTheDayWhenSomethingIsPressedBeforeThePageHasArrived() {
        desk.diary.days().put(DayFactors.unsaid(DAY).with(DayFactor.SAT, 6));
        NightViewModel page = new NightViewModel(desk.desk, desk.today, desk.choices, desk.undo, desk.texts);
        page.open(LAST_NIGHT);
        page.day().factors().answer(DayFactor.COLD, Scale.Said.YES);
        page.attach();
        assertThat(page.day().factors().factorsProperty().get().said()).containsOnlyKeys(DayFactor.SAT, DayFactor.COLD);
    }

    @Test
    void showsWhatIsKeptInViewAndWhateverWasAnswered() {
        desk.choices.change(now -> now.withFactorsInView(Set.of(DayFactor.MOVED)));
        desk.diary.days().put(DayFactors.unsaid(DAY).with(DayFactor.TIGHT_BEDDING, Scale.Said.YES));
        FactorsViewModel factors = page();
        assertThat(factors.shownProperty().get()).containsExactly(DayFactor.MOVED, DayFactor.TIGHT_BEDDING);
        assertThat(factors.hasOthersProperty().get()).isTrue();
    }

    @Test
    void leavesARowWhereItIsWhenItsAnswerIsTakenBack() {
        desk.choices.change(now -> now.withFactorsInView(Set.of()));
        FactorsViewModel factors = page();
        assertThat(factors.shownProperty().get()).isEmpty();
        factors.toggleOthers();
        assertThat(factors.shownProperty().get()).containsExactly(DayFactor.values());
        factors.answer(DayFactor.STOOD, 2);
        factors.toggleOthers();
        assertThat(factors.shownProperty().get()).containsExactly(DayFactor.STOOD);
        factors.answer(DayFactor.STOOD, null);
        assertThat(factors.shownProperty().get()).as("still under the finger").containsExactly(DayFactor.STOOD);
        factors.begin(DAY);
        assertThat(factors.shownProperty().get()).isEmpty();
    }

    @Test
    void remembersWhatIsKeptInView() {
        FactorsViewModel factors = page();
        factors.toggleChoosing();
        factors.keep(DayFactor.SAT, false);
        factors.keep(DayFactor.TIGHT_BEDDING, true);
        factors.toggleChoosing();
        assertThat(desk.choices.now().factorsInView())
                .contains(DayFactor.TIGHT_BEDDING)
                .doesNotContain(DayFactor.SAT);
        assertThat(factors.shownProperty().get()).isEqualTo(desk.choices.now().factorsInView());
    }

    @Test
    void takesAlcoholFromTheDrinksOfTheDay() {
        FactorsViewModel factors = page();
        factors.answer(DayFactor.ALCOHOL, 0);
        assertThat(factors.alcoholFromDrinksProperty().get()).isEmpty();
        Drink wine = wine(DAY);
        desk.desk.write(
                diary -> {
                    diary.drinks().put(wine);
                    diary.drinks().put(wine(DAY));
                    diary.drinks().put(wine(DAY.minusDays(1)));
                },
                () -> {});
        assertThat(factors.alcoholFromDrinksProperty().get()).isEqualTo("2, from your drinks");
        assertThat(stored().answer(DayFactor.ALCOHOL)).as("what was said stays").hasValue(0);
    }

    @Test
    void showsAlcoholFromDrinksAlsoWhenItIsNotKeptInView() {
        desk.choices.change(now -> now.withFactorsInView(Set.of()));
        desk.diary.drinks().put(wine(DAY));
        assertThat(page().shownProperty().get()).containsExactly(DayFactor.ALCOHOL);
    }

    @Test
    void asksForTheToiletTripsOfANightOnlyOnceItHasPassedMidnight() {
        desk.choices.change(now -> now.withFactorsInView(Set.of(DayFactor.TOILET_TRIPS)));
        assertThat(page().shownProperty().get()).containsExactly(DayFactor.TOILET_TRIPS);
        FactorsViewModel tonight = desk.page(LAST_NIGHT.next()).day().factors();
        assertThat(tonight.shownProperty().get()).isEmpty();
        tonight.toggleOthers();
        assertThat(tonight.shownProperty().get()).doesNotContain(DayFactor.TOILET_TRIPS);
    }

    @Test
    void saysEachAnswerInWords() {
        FactorWords words = new FactorWords(desk.texts);
        assertThat(words.answer(DayFactor.SAT, 4)).isEqualTo("4 hours");
        assertThat(words.answer(DayFactor.SAT, 6)).isEqualTo("6 hours or more");
        assertThat(words.answer(DayFactor.ALCOHOL, 0)).isEqualTo("None");
        assertThat(words.answer(DayFactor.ALCOHOL, 4)).isEqualTo("4 or more");
        assertThat(words.answer(DayFactor.MOVED, 0)).isEqualTo("Little");
    }

    private FactorsViewModel page() {
        return desk.page(LAST_NIGHT).day().factors();
    }

    private DayFactors stored() {
        return desk.diary.days().of(DAY);
    }

    private static Drink wine(LocalDate day) {
        return Drink.of(day, Moment.of(day.atTime(20, 0), DiaryDesk.LONDON), 150, DrinkKind.ALCOHOL);
    }
}
