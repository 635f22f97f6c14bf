package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final Locale[] LOCALES = {Locale.UK, Locale.US, Locale.GERMANY, Locale.of("de", "CH")};

    @Test
    void readsADateInTheOrderOfTheCountry() {
        LocalDate thirdOfMay = LocalDate.of(2025, 5, 3);
        assertThat(Typed.date("3/5/2025", Locale.UK)).contains(thirdOfMay);
        assertThat(Typed.date("5/3/2025", Locale.US)).contains(thirdOfMay);
        assertThat(Typed.date("03.05.25", Locale.GERMANY)).contains(thirdOfMay);
        assertThat(Typed.date("2025-05-03", Locale.US)).contains(thirdOfMay);
        assertThat(Typed.date("3 may 2025", Locale.UK)).contains(thirdOfMay);
        assertThat(Typed.date("3. Mai 2025", Locale.GERMANY)).contains(thirdOfMay);
        assertThat(Typed.date("3.5.98", Locale.GERMANY)).contains(LocalDate.of(1998, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2025", "13/13/2025", "yesterday", "2025", "5/2025", "1/1/12345"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(Typed.date(typed, Locale.UK)).isEmpty();
    }

    @Test
    void readsANumberWithTheCommaOrPointOfTheCountry() {
        assertThat(Typed.number("1,600", Locale.UK)).hasValue(1600);
        assertThat(Typed.number("1.600", Locale.GERMANY)).hasValue(1600);
        assertThat(Typed.number("1 600", Locale.GERMANY)).hasValue(1600);
        assertThat(Typed.number("1,5", Locale.GERMANY)).hasValue(1.5);
        assertThat(Typed.number("1,5", Locale.UK)).hasValue(1.5);
        assertThat(Typed.number("1.5", Locale.GERMANY)).hasValue(1.5);
        assertThat(Typed.number("1600 ml", Locale.UK)).isEmpty();
        assertThat(Typed.number("", Locale.UK)).isEmpty();
        assertThat(Typed.number("1e3", Locale.UK)).isEmpty();
    }

    @Property
    void readsBackEveryDateThatLegatoWrites(@ForAll @IntRange(min = -20_000, max = 40_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (Locale locale : LOCALES) {
            assertThat(Typed.date(new Texts(locale).date(date), locale))
                    .as(locale.toString())
                    .contains(date);
        }
    }
}
