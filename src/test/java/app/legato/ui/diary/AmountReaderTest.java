package app.legato.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.VolumeUnit;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
        "1, 1"
    })
    void understandsMillilitres(String typed, int meant) {
        assertThat(millilitres.read(typed)).isEqualTo(new Reading.Understood<>(meant));
    }

    @ParameterizedTest
    @CsvSource({"8.5, 251", "'8,5 US fl oz', 251", "1, 30"})
    void understandsOunces(String typed, int meant) {
        assertThat(new AmountReader(ENGLISH, VolumeUnit.US_FLUID_OUNCES).read(typed))
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
                "0,25 l",
                "99999999999999999999999",
                "NaN",
                "1.2.3"
            })
    void refusesWhatNobodyDrinksWithASentence(String typed) {
        assertThat(millilitres.read(typed))
                .isEqualTo(new Reading.Refused<>("Please write a number above 0, up to 3,000 ml."));
    }

    @Property
    void readsAnythingAsAnAmountOrASentence(@ForAll String typed) {
        switch (millilitres.read(typed)) {
            case Reading.Understood<Integer>(Integer amount) ->
                assertThat(amount).isBetween(1, Drink.MAX_MILLILITRES);
            case Reading.Blank<Integer> _ -> assertThat(typed).isBlank();
            case Reading.Refused<Integer>(String sentence) ->
                assertThat(sentence).endsWith(".");
        }
    }

    @Property
    void understandsWhatItShows(@ForAll @IntRange(min = 1, max = Drink.MAX_MILLILITRES) int amount) {
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
            Texts texts = new Texts(locale);
            assertThat(new AmountReader(texts, VolumeUnit.MILLILITRES)
                            .read(new Amounts(texts, VolumeUnit.MILLILITRES).drink(amount)))
                    .isEqualTo(new Reading.Understood<>(amount));
        }
    }
}
