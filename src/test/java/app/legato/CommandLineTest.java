package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void opensTheWindowWhenNothingIsSaid() {
        assertThat(read()).isEqualTo(new CommandLine.Open(false, false));
    }

    @Test
    void goesStraightIntoTheHelpInACramp() {
        assertThat(read("--cramp")).isEqualTo(new CommandLine.Open(false, true));
    }

    @Test
    void writesTheSummaryOfFourWeeksUnlessToldOtherwise() {
        assertThat(read("--summary", "page.pdf"))
                .isEqualTo(new CommandLine.WriteSummary(Path.of("page.pdf"), "4w", false));
        assertThat(read("--period", "3m", "--demo", "--summary", "page.pdf"))
                .isEqualTo(new CommandLine.WriteSummary(Path.of("page.pdf"), "3m", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--summary", "--period", "--tour"})
    void saysWhichOptionNeedsAValue(String option) {
        assertThat(read(option)).isInstanceOfSatisfying(CommandLine.Wrong.class, wrong -> assertThat(wrong.sentence())
                .contains(option)
                .contains("--help"));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(read("--fly")).isInstanceOfSatisfying(CommandLine.Wrong.class, wrong -> assertThat(wrong.sentence())
                .contains("--fly"));
    }

    private CommandLine read(String... arguments) {
        return CommandLine.of(arguments, texts);
    }
}
