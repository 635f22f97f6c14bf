package app.legato.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.VolumeUnit;
import app.legato.text.Reading;
import app.legato.text.Texts;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
    private static final Texts ENGLISH = new Texts(Locale.UK);
    private final AmountReader millilitres = new AmountReader(ENGLISH, VolumeUnit.MILLILITRES);

    @ParameterizedTest
    @CsvSource({
        "250, 250",
        "' 250 ml ', 250",
        "250ML, 250",
        "'12,5', 13",
        "1.500, 1500",
        "'1,500', 1500",
        "3000, 3000",
        "1, 1",
        "0.3 l, 300",
        "'0,25 Liter', 250",
        "1.500 l, 1500",
        "33 cl, 330",
        "8 US fl oz, 237",
        "8 uk oz, 227"
    })
    void understandsMillilitres(String typed, int meant) {
        assertThat(millilitres.drink(typed)).isEqualTo(new Reading.Understood<>(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "8.5, 251",
        "'8,5 US fl oz', 251",
        "1, 30",
        "8 oz, 237",
        "8 fl. oz., 237",
        "8 UK fl oz, 227",
        "250 ml, 250"
    })
    void understandsOunces(String typed, int meant) {
        assertThat(new AmountReader(ENGLISH, VolumeUnit.US_FLUID_OUNCES).drink(typed))
                .isEqualTo(new Reading.Understood<>(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3",
                "1e9",
                "1000000000",
                "0",
                "3001",
                "a glass",
                "8 jugs",
                "4 l",
                "99999999999999999999999",
                "NaN",
                "1.2.3"
            })
    void refusesWhatNobodyDrinksWithASentence(String typed) {
        assertThat(millilitres.drink(typed))
                .isEqualTo(new Reading.Refused<>("Please write a number above 0, up to 3,000 ml."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5", "1.50"})
    void asksBackWhetherASmallDecimalNumberIsLitres(String typed) {
        assertThat(millilitres.drink(typed))
                .isEqualTo(new Reading.Refused<>("Is that litres? Then please write “1.5 l” or “1,500 ml”."));
    }

    @Test
    void asksBackWhichOuncesAreMeant() {
        assertThat(millilitres.drink("8 oz"))
                .isEqualTo(new Reading.Refused<>("US or UK ounces? Please write “8 US fl oz” or “8 UK fl oz”."));
    }

    @Property
    void readsAnythingAsAnAmountOrASentence(@ForAll String typed) {
        switch (millilitres.drink(typed)) {
            case Reading.Understood<Integer>(Integer amount) ->
                assertThat(amount).isBetween(1, Drink.MAX_MILLILITRES);
            case Reading.Blank<Integer> _ -> assertThat(typed).isBlank();
            case Reading.Refused<Integer>(String sentence) ->
                assertThat(sentence).endsWith(".");
        }
    }

    /** So looking at a drink, or leaving its field as it is, never changes it by a drop. */
    @Property
    void understandsWhatItShowsAsTheVerySameAmount(
            @ForAll VolumeUnit unit, @ForAll @IntRange(min = 1, max = Drink.MAX_MILLILITRES) int amount) {
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
            Texts texts = new Texts(locale);
            assertThat(new AmountReader(texts, unit).drink(new Amounts(texts, unit).drink(amount)))
                    .isEqualTo(new Reading.Understood<>(amount));
        }
    }

    @Property
    void showsATypedAmountAgainAsItWasTyped(@ForAll VolumeUnit unit, @ForAll @IntRange(min = 1, max = 100) int whole) {
        assertThat(shown(unit, Integer.toString(whole))).isEqualTo(Integer.toString(whole));
        if (unit != VolumeUnit.MILLILITRES) {
            assertThat(shown(unit, whole + ".5")).isEqualTo(whole + ".5");
        }
    }

    private static String shown(VolumeUnit unit, String typed) {
        return new AmountReader(ENGLISH, unit).drink(typed) instanceof Reading.Understood<Integer>(Integer amount)
                ? new Amounts(ENGLISH, unit).number(amount)
                : "refused";
    }
}
