package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, 31 Mar 2025",
        "en-GB, 31/3/25",
        "en-GB, 31 3 2025",
        "en-US, 3/31/2025",
        "en-US, 'Mar 31, 2025'",
        "de-DE, 31.03.2025",
        "de-DE, ' 31. 3. 25 '",
        "ja-JP, 2025/3/31",
        "de-DE, 2025-03-31",
    })
    void readsADateAsPeopleOfTheLocaleWriteIt(String locale, String typed) {
        assertThat(Typed.date(typed, Locale.forLanguageTag(locale))).contains(LocalDate.of(2025, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/31/2025", "31/2/2025", "31 Mar", "99999-1-1"})
    void readsNoDateFromAnythingElse(String typed) {
        assertThat(Typed.date(typed, Locale.UK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de-DE", "fr-FR", "sv-SE"})
    void readsBackWhatLegatoItselfWrites(String locale) {
        LocalDate date = LocalDate.of(2025, 9, 3);
        Locale region = Locale.forLanguageTag(locale);
        assertThat(Typed.date(new Texts(region).date(date), region)).contains(date);
    }
}
