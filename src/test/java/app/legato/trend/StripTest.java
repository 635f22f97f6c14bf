package app.legato.trend;

import static app.legato.trend.Given.cramp;
import static app.legato.trend.Given.entries;
import static app.legato.trend.Given.none;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.legato.night.NightEntry;
import app.legato.night.NightState;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StripTest {
    @Test
    void tellsCrampsNoneAndNotRecordedApart() {
        NightEntry onlyNotes = NightEntry.blank(Given.MONDAY.plus(2)).withNotes("slept badly");

        Strip strip = Strip.of(entries(
                4, List.of(none(0), none(1), onlyNotes), List.of(cramp(1, "02:00"), cramp(1, "03:00")), List.of()));

        assertThat(strip.nights())
                .extracting(StripNight::state)
                .containsExactly(NightState.NONE, NightState.CRAMPS, NightState.NOT_RECORDED, NightState.NOT_RECORDED);
        assertThat(strip.nights()).extracting(StripNight::cramps).containsExactly(0, 2, 0, 0);
        assertThat(strip.recorded()).isEqualTo(2);
    }

    @Test
    void countsRatesOverRecordedNightsOnly() {
        // 70 nights, 64 recorded, 32 cramps on 26 of them: 32 / 64 * 7 = 3.5 and 26 / 64 * 7 = 2.84.
        List<NightEntry> none = IntStream.range(26, 64).mapToObj(Given::none).toList();
        var cramps = Stream.concat(
                        IntStream.range(0, 26).mapToObj(night -> cramp(night, "02:00")),
                        IntStream.range(0, 6).mapToObj(night -> cramp(night, "04:00")))
                .toList();

        Strip strip = Strip.of(entries(70, none, cramps, List.of()));

        assertThat(strip.recorded()).isEqualTo(64);
        assertThat(strip.crampsAWeek()).hasValue(3.5);
        assertThat(strip.crampNightsAWeek().orElseThrow()).isCloseTo(2.84, within(0.005));
    }

    @Test
    void knowsNoRateWhenNothingWasRecorded() {
        Strip strip = Strip.of(entries(28, List.of(), List.of(), List.of()));

        assertThat(strip.crampsAWeek()).isEmpty();
        assertThat(strip.crampNightsAWeek()).isEmpty();
    }

    @Test
    void knowsARateOfZeroWhenThePersonSaidNone() {
        assertThat(Strip.of(entries(3, List.of(none(1)), List.of(), List.of())).crampsAWeek())
                .hasValue(0);
    }

    @Test
    void cutsWeeksFromTheFirstNightAndLeavesTheLastOneShort() {
        List<Strip> weeks =
                Strip.of(entries(16, List.of(), List.of(), List.of())).weeks();

        assertThat(weeks).extracting(Strip::length).containsExactly(7, 7, 2);
        assertThat(weeks.get(1).first()).isEqualTo(Given.MONDAY.plus(7));
    }
}
