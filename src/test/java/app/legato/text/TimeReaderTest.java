package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private final TimeReader reader = new TimeReader(new Texts(Locale.UK));

    @ParameterizedTest
    @CsvSource({
        "2:47, 02:47",
        "02:47, 02:47",
        "0247, 02:47",
        "247, 02:47",
        "2.47, 02:47",
        "'2,47', 02:47",
        "14h05, 14:05",
        "14h, 14:00",
        "2, 02:00",
        "2 47, 02:47",
        "2 Uhr 47, 02:47",
        "14.05 Uhr, 14:05",
        "2 uhr, 02:00",
        "2:47 pm, 14:47",
        "2:47pm, 14:47",
        "2 p.m., 14:00",
        "12 am, 00:00",
        "12:30 pm, 12:30",
        "2:47 a, 02:47",
        "24:00, 00:00",
        "' 23:59 ', 23:59",
        "٠٢:٤٧, 02:47"
    })
    void understandsHowPeopleWriteTimes(String typed, String meant) {
        assertThat(reader.read(typed)).isEqualTo(new Reading.Understood<>(LocalTime.parse(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00", "2:60", "13 pm", "0 am", "soon", "2:4", "-3", "1e9", "2:47:10", "12345", "::", "24:01",
                "2:47 xm"
            })
    void refusesWhatIsNoTimeWithASentence(String typed) {
        assertThat(reader.read(typed)).isEqualTo(new Reading.Refused<>("Please write a time such as 02:47."));
    }

    @Test
    void takesAnEmptyFieldAsBlank() {
        assertThat(reader.read(" ")).isEqualTo(new Reading.Blank<>());
    }

    @Property
    void understandsWhatItsLocaleShows(@ForAll @IntRange(max = 1439) int minute) {
        LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
        for (Locale locale : new Locale[] {
            Locale.UK, Locale.US, Locale.CANADA, Locale.of("en", "AU"), Locale.GERMANY, Locale.of("de", "AT")
        }) {
            Texts texts = new Texts(locale);
            assertThat(new TimeReader(texts).read(texts.time(time))).isEqualTo(new Reading.Understood<>(time));
        }
    }

    @Property
    void readsAnythingAsATimeOrASentence(@ForAll String typed) {
        switch (reader.read(typed)) {
            case Reading.Understood<LocalTime>(LocalTime time) ->
                assertThat(time.getSecond()).isZero();
            case Reading.Blank<LocalTime> _ -> assertThat(typed).isBlank();
            case Reading.Refused<LocalTime>(String sentence) ->
                assertThat(sentence).endsWith(".");
        }
    }
}
