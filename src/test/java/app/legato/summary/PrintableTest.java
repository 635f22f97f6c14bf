package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Müller-Lüdenscheidt",
                "Ζωή Надежда Þórunn Nguyễn Łukasz",
                "e\u0301 q\u0303",
                "5 mg, 10 % – “so” … €",
                "a\tb\nc\u0007\u200B\u2003d",
                "what? _"
            })
    void printsEveryLetterOfEuropeAndWhatHasNoLook(String text) {
        assertThat(Printable.without(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "李小龍, 李 小 龍",
        "Ramipril → 5 mg → 10 mg, →",
        "☎ 030 1234, ☎",
        "hi 👩‍⚕️ there 😀 😀, 👩‍⚕️ 😀",
        "'हि', 'हि'",
        "a שב, ש ב"
    })
    void namesEachCharacterOnceThatIsMissing(String text, String missing) {
        assertThat(Printable.without(text)).isEqualTo(missing);
    }

    @Test
    void leavesSignsOutAndWordsToThePen() {
        Cover cover = Printable.wholly(new Cover("Anna 😀", "1950", "It hurts ☎!", "李小龍?", ""));
        assertThat(cover).isEqualTo(new Cover("Anna", "1950", "It hurts !", "", ""));
    }

    /** So that words of these letters alone, which are most, never wait for the type. */
    @Test
    void everyOneOfTheFirstLettersIsInTheType() throws Exception {
        String first = IntStream.range(0, 0x100)
                .filter(point -> !Character.isISOControl(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String shown = first.replace("\u00AD", "");

        assertThat(Typeface.regular().shown(first)).isEqualTo(shown);
        assertThat(Typeface.bold().shown(first)).isEqualTo(shown);
    }
}
