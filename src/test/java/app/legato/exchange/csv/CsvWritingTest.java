package app.legato.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWritingTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, false",
        "en-US, false",
        "de-DE, true",
        "fr-FR, true",
        "de-CH, true",
        "fr-CH, true",
        "de-LI, true"
    })
    void partsCellsAsTheRegionsSpreadsheetsDo(String region, boolean semicolon) {
        assertThat(CsvWriting.separator(Locale.forLanguageTag(region))).isEqualTo(semicolon ? ';' : ',');
    }
}
