package app.legato.drink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.legato.drink.UpperLimit.Standing;
import app.legato.night.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrinksTest {
    private static final Moment NOON = Moment.of(Instant.parse("2025-05-12T11:00:00Z"), ZoneId.of("Europe/London"));
    private static final Servings USUAL = Servings.usual(VolumeUnit.MILLILITRES);

    @Test
    void countsTheDrinksOfAlcoholOfADay() {
        List<Drink> day =
                List.of(drink(250, DrinkKind.WATER), drink(330, DrinkKind.ALCOHOL), drink(125, DrinkKind.ALCOHOL));
        assertThat(Drinks.alcoholic(day)).isEqualTo(2);
        assertThat(Drinks.total(day)).isEqualTo(705);
        assertThat(Drinks.alcoholic(List.of())).isZero();
    }

    @Test
    void tapersTwoHoursBeforeTheEveningAlsoAcrossMidnight() {
        assertThat(Drinks.taperFrom(LocalTime.of(22, 0))).isEqualTo(LocalTime.of(20, 0));
        assertThat(Drinks.taperFrom(LocalTime.of(0, 30))).isEqualTo(LocalTime.of(22, 30));
    }

    @ParameterizedTest
    @CsvSource({"0, BELOW", "1349, BELOW", "1350, NEAR", "1499, NEAR", "1500, REACHED", "1501, ABOVE"})
    void saysWhereADayIsAgainstItsUpperLimit(int total, Standing standing) {
        assertThat(new UpperLimit(1500).standing(total)).isEqualTo(standing);
    }

    @Test
    void offersRoundAmountsInEveryUnit() {
        assertThat(amounts(VolumeUnit.MILLILITRES)).containsExactly(150, 250, 330);
        assertThat(amounts(VolumeUnit.US_FLUID_OUNCES)).containsExactly(177, 237, 355);
        assertThat(amounts(VolumeUnit.UK_FLUID_OUNCES)).containsExactly(142, 227, 341);
    }

    @Test
    void movesAsFarAsTheListGoes() {
        UUID cup = USUAL.first().id();
        assertThat(USUAL.moved(cup, -1)).isEqualTo(USUAL);
        assertThat(USUAL.moved(cup, 1).placeOf(cup)).isEqualTo(1);
        assertThat(USUAL.moved(cup, 9).placeOf(cup)).isEqualTo(2);
        assertThat(USUAL.moved(UUID.randomUUID(), 1)).isEqualTo(USUAL);
    }

    @Test
    void putsADeletedOneBackAtItsPlaceAndNeverTakesTheLast() {
        Serving glass = USUAL.all().get(1);
        assertThat(USUAL.without(glass.id()).with(glass, 1)).isEqualTo(USUAL);
        Servings one = new Servings(List.of(glass));
        assertThat(one.without(glass.id())).isEqualTo(one);
    }

    @Test
    void takesNoMoreThanCanBeToldApart() {
        Servings full = USUAL;
        for (int count = 3; count < Servings.MOST; count++) {
            full = full.with(own("Cup " + count), 99);
        }
        assertThat(full.hasRoom()).isFalse();
        assertThat(full.with(own("One more"), 0)).isEqualTo(full);
    }

    @Test
    void hasNoNameThatAButtonCannotSay() {
        for (String words : List.of("", " ", " cup", "two\nlines", "x".repeat(41))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ServingName.Own(words));
        }
        assertThat(new ServingName.Own("😴".repeat(40)).words()).hasSize(80);
    }

    private static Serving own(String name) {
        return new Serving(UUID.randomUUID(), new ServingName.Own(name), new Pour(200, DrinkKind.WATER));
    }

    private static List<Integer> amounts(VolumeUnit unit) {
        return Servings.usual(unit).all().stream()
                .map(serving -> serving.pour().millilitres())
                .toList();
    }

    private static Drink drink(int millilitres, DrinkKind kind) {
        return Drink.of(LocalDate.of(2025, 5, 12), NOON, millilitres, kind);
    }
}
