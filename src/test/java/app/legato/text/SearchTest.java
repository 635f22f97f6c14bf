package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "krampf, Wadenkrämpfe nach dem Garten",
        "WÄRME, etwas wärme half",
        "strasse, Auf der Straße gestanden",
        "STRASSE, straße",
        "ΝΥΧΤΑ, κακή νύχτα",
        "σασ, ΤΑΣΑΣ",
        "τασας, ΤΑΣΑΣ",
        "ЗАРЯДКА, утренняя зарядка",
        "hot night, the night was hot",
        "50%, at 50% of it",
        "a_b, a_b",
        "*, * felt worse",
        "😴, slept 😴 well"
    })
    void finds(String typed, String note) {
        assertThat(Search.of(typed).isIn(note)).isTrue();
        assertThat(Search.of(typed).excerpt(note)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"%, tea", "_, tea", "t_a, tea", "t%, tea", "*, tea", "., tea", "hot tea, tea", "[t], tea"})
    void takesEveryCharacterForItself(String typed, String note) {
        assertThat(Search.of(typed).isIn(note)).isFalse();
    }

    @Test
    void looksForNothingWhenNothingIsTyped() {
        assertThat(Search.of(" \t\u00a0 ").isBlank()).isTrue();
        assertThat(Search.of("").isIn("tea")).isFalse();
        assertThat(Search.of("\u0301").isBlank()).as("a mark alone").isTrue();
    }

    @Test
    void showsTheWordsInOneLineWithWhatStandsAroundThem() {
        assertThat(Search.of("strasse").excerpt("Auf der Straße\ngestanden"))
                .contains(new Excerpt("Auf der ", "Straße", " gestanden"));
        String note = "one two three four five six seven eight nine ten eleven twelve tea "
                + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three";
        Excerpt excerpt = Search.of("tea").excerpt(note).orElseThrow();
        assertThat(excerpt.before()).startsWith("… ").endsWith("twelve ");
        assertThat(excerpt.after()).startsWith(" thirteen").endsWith(" …");
    }

    @Property(tries = 500)
    void findsEveryPieceOfANoteInAnyCaseAndForm(
            @ForAll String before, @ForAll("piece") String piece, @ForAll String after) {
        String note = before + piece + after;
        for (String typed : new String[] {
            piece,
            piece.toUpperCase(Locale.ROOT),
            piece.toLowerCase(Locale.ROOT),
            Normalizer.normalize(piece, Normalizer.Form.NFD)
        }) {
            assertThat(Search.of(typed).isIn(note)).as(typed).isTrue();
            Excerpt excerpt = Search.of(typed).excerpt(note).orElseThrow();
            assertThat(Search.of(typed).isIn(excerpt.hit())).isTrue();
        }
    }

    @Provide
    static Arbitrary<String> piece() {
        return Arbitraries.strings().withChars("abcäöüßéΩσςάЖ").ofMinLength(1).ofMaxLength(6);
    }
}
