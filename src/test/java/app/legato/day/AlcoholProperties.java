package app.legato.day;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is answered and whatever is drunk. */
class AlcoholProperties {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

    @Property
    void isNeverAskedTwice(@ForAll("days") DayFactors said, @ForAll("drinks") List<Drink> drinks) {
        long logged = drinks.stream()
                .filter(drink -> drink.day().equals(DAY) && drink.kind() == DrinkKind.ALCOHOL)
                .count();
        Alcohol alcohol = Alcohol.of(said, drinks);
        if (logged > 0) {
            assertThat(alcohol).isEqualTo(new Alcohol.FromDrinks((int) logged));
        } else if (said.answer(DayFactor.ALCOHOL).isPresent()) {
            assertThat(alcohol)
                    .isEqualTo(
                            new Alcohol.Answered(said.answer(DayFactor.ALCOHOL).getAsInt()));
        } else {
            assertThat(alcohol).isEqualTo(new Alcohol.NotSaid());
        }
    }

    @Property
    void isTheSameWhateverElseWasSaidOrDrunk(
            @ForAll("days") DayFactors said, @ForAll("drinks") List<Drink> drinks, @ForAll DayFactor other) {
        List<Drink> alone = drinks.stream()
                .filter(drink ->
                        drink.kind() == DrinkKind.ALCOHOL && drink.day().equals(DAY))
                .toList();
        DayFactors less = other == DayFactor.ALCOHOL ? said : said.without(other);
        assertThat(Alcohol.of(less, alone)).isEqualTo(Alcohol.of(said, drinks));
    }

    @Property
    void isNeverTakenForNoneWhenNothingWasSaid(@ForAll("days") DayFactors said) {
        DayFactors silent = said.without(DayFactor.ALCOHOL);
        assertThat(Alcohol.of(silent, List.of())).isEqualTo(new Alcohol.NotSaid());
        assertThat(Alcohol.of(silent, List.of()))
                .isNotEqualTo(Alcohol.of(silent.with(DayFactor.ALCOHOL, 0), List.of()));
    }

    @Property
    void keepsNotSaidApartFromEveryAnswer(@ForAll("days") DayFactors said, @ForAll DayFactor factor) {
        DayFactors silent = said.without(factor);
        assertThat(silent.answer(factor)).isEmpty();
        assertThat(silent.said()).doesNotContainKey(factor);
        for (int value : factor.scale().values()) {
            DayFactors answered = silent.with(factor, value);
            assertThat(answered.answer(factor)).hasValue(value);
            assertThat(answered).isNotEqualTo(silent);
            assertThat(answered.without(factor)).isEqualTo(silent);
        }
    }

    @Provide
    Arbitrary<DayFactors> days() {
        Arbitrary<DayFactor> factors = Arbitraries.of(DayFactor.class);
        return factors.set()
                .ofMaxSize(DayFactor.values().length)
                .flatMap(chosen -> Arbitraries.randomValue(random -> {
                    DayFactors made = DayFactors.unsaid(DAY);
                    for (DayFactor factor : chosen) {
                        List<Integer> values = factor.scale().values();
                        made = made.with(factor, values.get(random.nextInt(values.size())));
                    }
                    return made;
                }));
    }

    @Provide
    Arbitrary<List<Drink>> drinks() {
        return Combinators.combine(
                        Arbitraries.of(DrinkKind.class),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers().between(1, 1000))
                .as((kind, days, amount) -> {
                    LocalDate day = DAY.plusDays(days);
                    return Drink.of(day, Moment.of(day.atTime(20, 0), ZoneId.of("Europe/London")), amount, kind);
                })
                .list()
                .ofMaxSize(6);
    }
}
