package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
        assertThat(TypedDate.read(typed, Locale.forLanguageTag(locale))).contains(LocalDate.of(2025, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/31/2025", "31/2/2025", "31 Mar", "99999-1-1"})
    void readsNoDateFromAnythingElse(String typed) {
        assertThat(TypedDate.read(typed, Locale.UK)).isEmpty();
    }

    @Test
    void readsBackWhatLegatoItselfWrites() {
        for (Locale locale :
                new Locale[] {Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("sv", "SE")}) {
            String written = new app.legato.text.Texts(locale).date(LocalDate.of(2025, 9, 3));
            assertThat(TypedDate.read(written, locale)).as(written).contains(LocalDate.of(2025, 9, 3));
        }
    }
}
