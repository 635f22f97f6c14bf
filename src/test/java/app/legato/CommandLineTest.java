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
                .isEqualTo(new CommandLine.WriteSummary(Path.of("page.pdf"), "4w", false, false));
        assertThat(read("--period", "3m", "--demo", "--summary", "page.pdf"))
                .isEqualTo(new CommandLine.WriteSummary(Path.of("page.pdf"), "3m", true, false));
    }

    @Test
    void replacesAPageOnlyWhenToldTo() {
        assertThat(read("--summary", "page.pdf", "--yes"))
                .isEqualTo(new CommandLine.WriteSummary(Path.of("page.pdf"), "4w", false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--summary", "--period", "--tour"})
    void saysWhichOptionNeedsAValue(String option) {
        assertThat(read(option))
                .isInstanceOfSatisfying(
                        CommandLine.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains(option).contains("--help"));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(read("--fly"))
                .isInstanceOfSatisfying(
                        CommandLine.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains("--fly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--import a --export b",
                "--export a --summary b.pdf",
                "--export a --tour t",
                "--export a --export b",
                "--summary x --cramp",
                "--period 4w",
                "--export a --period 4w",
                "--export --yes",
                "--tour t --yes",
                "--export a --skip-bad",
                "--summary x --period 2w --period 4w"
            })
    void dropsNothingThatWasSaidInSilence(String line) {
        assertThat(read(line.split(" "))).isInstanceOf(CommandLine.Wrong.class);
    }

    @Test
    void saysThatANameCanBeNone() {
        assertThat(read("--export", "f\0r.json"))
                .isInstanceOfSatisfying(
                        CommandLine.Wrong.class,
                        wrong -> assertThat(wrong.sentence())
                                .startsWith("legato: ")
                                .contains("no name"));
    }

    private CommandLine read(String... arguments) {
        return CommandLine.of(arguments, texts);
    }
}
