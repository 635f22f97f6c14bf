package app.legato.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @Property(tries = 20_000)
    void everyTextComesBack(@ForAll("nasty") String text) {
        assertThat(Guard.open(Guard.close(text))).isEqualTo(text);
    }

    @Property(tries = 5_000)
    void noCellBeginsLikeAFormula(@ForAll("nasty") String text) {
        assertThat(Guard.close(text)).doesNotMatch("(?s)[\\s\\p{Cntrl}\\p{Cf}]*[=+@-].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"slept badly", "2 cramps, left calf", "it's", "'quoted'", "a=b", "Magnesium 400 mg", "5 km walk"
            })
    void wordsStayAsTheyAre(String words) {
        assertThat(Guard.close(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u200E=1",
                "'=1",
                "＝1",
                "007",
                "1,5",
                "1.5",
                "1/2",
                "2025-05-12",
                "12:30",
                "5 %",
                "€ 5",
                "1e5",
                "5 pm",
                "TRUE",
                "wahr",
                "(5)"
            })
    void whatASpreadsheetWouldChangeGetsAnApostrophe(String words) {
        assertThat(Guard.close(words)).isEqualTo("'" + words);
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars("=+-@'\t\r\n\u0000 ax1.,:/%€e\"\u200F\uFEFF＝;")
                .ofMaxLength(6);
    }
}
