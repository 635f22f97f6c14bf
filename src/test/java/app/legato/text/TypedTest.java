package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final Locale[] LOCALES = {Locale.UK, Locale.US, Locale.GERMANY, Locale.of("de", "CH")};

    @ParameterizedTest
    @CsvSource({
        "22:30,22:30",
        "22.30,22:30",
        "2230,22:30",
        "9,09:00",
        "930,09:30",
        "22 Uhr,22:00",
        "22:30 Uhr,22:30",
        "10:30 pm,22:30",
        "12 am,00:00",
        "12 p.m.,12:00",
        "22h30,22:30",
        "24:00,00:00",
        "' 7:05 ',07:05"
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(Typed.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "22:60", "13 pm", "0 am", "ten", "22:3", "1:2:3", "-1", "24:30", "99999"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }

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
    void readsBackEveryTimeThatLegatoWrites(@ForAll @IntRange(max = 1439) int minute) {
        LocalTime time = LocalTime.of(minute / 60, minute % 60);
        for (Locale locale : LOCALES) {
            assertThat(Typed.time(new Texts(locale).time(time)))
                    .as(locale.toString())
                    .contains(time);
        }
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
