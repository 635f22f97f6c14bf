package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactLengthTest {
    @ParameterizedTest
    @CsvSource({"0, 0 s", "40, 40 s", "60, 1 min", "65, 1 min 5 s", "380, 6 min 20 s", "3725, 62 min 5 s"})
    void saysMinutesAndSecondsAndLeavesOutWhichThereAreNone(int seconds, String words) {
        assertThat(new Texts(Locale.UK).length(Duration.ofSeconds(seconds))).isEqualTo(words);
        assertThat(new Texts(Locale.GERMANY).length(Duration.ofSeconds(seconds)))
                .isEqualTo(words);
    }
}
