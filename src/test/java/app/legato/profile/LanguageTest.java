package app.legato.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.text.Texts;
import app.legato.text.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "en-US, 'May 12, 2025', 2:05 PM",
        "en-IN, 12 May 2025, 2:05 pm",
        "en-US-u-nu-arab, 'May 12, 2025', 2:05 PM",
        "de-AT, 12.05.2025, 14:05",
        "de-DE-u-nu-deva, 12.05.2025, 14:05",
        // Not shipped: English, and where no English is known for the region, with the day before the month if it is so
        // at home.
        "fr-FR, 12 May 2025, 14:05",
        "pt-BR, 12 May 2025, 14:05",
        "ru-RU, 12 May 2025, 14:05",
        "ar-EG, 12 May 2025, 2:05 PM",
        "fa-IR, 'May 12, 2025', 2:05 PM",
        "ja-JP-u-ca-japanese, 'May 12, 2025', 2:05 PM",
        "my-MM, 12 May 2025, 14:05"
    })
    void speaksAShippedLanguageInTheOrderOfTheRegion(String system, String date, String time) {
        Texts texts = new Texts(Language.SYSTEM.locale(Locale.forLanguageTag(system)));

        assertThat(texts.date(DAY)).isEqualTo(date);
        assertThat(texts.time(LocalTime.of(14, 5)).replace('\u202F', ' ')).isEqualTo(time);
        assertThat(Typed.date(date, texts.locale())).contains(DAY);
    }

    @Test
    void keepsTheRegionOfEverySystemAndTheOrderOfItsDates() {
        assertThat(systems()).hasSizeGreaterThan(500).allSatisfy(system -> {
            for (Language language : Language.values()) {
                Locale locale = language.locale(system);
                assertThat(locale.getLanguage()).isIn("en", "de");
                assertThat(locale.getCountry()).isEqualTo(system.getCountry());
                assertThat(new Texts(locale).number(1234567890, 0)).matches("[0-9.,’\\h]+");
                assertThat(isDayFirst(locale)).isIn(true, isDayFirst(system));
            }
        });
    }

    @Test
    void beginsTheWeekAsAtHome() {
        for (String system : new String[] {"ar-EG", "pt-BR", "ru-RU", "de-US", "fr-CA"}) {
            Locale home = Locale.forLanguageTag(system);
            assertThat(WeekFields.of(Language.SYSTEM.locale(home)).getFirstDayOfWeek())
                    .isEqualTo(WeekFields.of(home).getFirstDayOfWeek());
        }
    }

    @Test
    void aChosenLanguageKeepsTheRegionToo() {
        assertThat(Language.GERMAN.locale(Locale.US)).isEqualTo(Locale.of("de", "US"));
        assertThat(Language.ENGLISH.locale(Locale.GERMANY)).isEqualTo(Locale.of("en", "DE"));
        assertThat(Language.ENGLISH.locale(Locale.UK)).isEqualTo(Locale.UK);
    }

    private static Stream<Locale> systems() {
        return Arrays.stream(Locale.getAvailableLocales());
    }

    private static boolean isDayFirst(Locale locale) {
        String date = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return date.indexOf('d') < Math.max(date.indexOf('M'), date.indexOf('L'));
    }
}
