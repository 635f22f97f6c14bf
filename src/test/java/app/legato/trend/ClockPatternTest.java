package app.legato.trend;

import static app.legato.trend.Given.cramp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockPatternTest {
    @Test
    void ordersByTheNightAndFindsTheFullestTwoHours() {
        ClockPattern pattern = ClockPattern.of(List.of(
                        cramp(0, "03:59"), cramp(1, "22:10"), cramp(2, "02:15"), cramp(3, "06:20"), cramp(3, "03:40")))
                .orElseThrow();

        assertThat(pattern.earliest()).isEqualTo(LocalTime.of(22, 10));
        assertThat(pattern.latest()).isEqualTo(LocalTime.of(6, 20));
        assertThat(pattern.peakStart()).isEqualTo(LocalTime.of(2, 0));
        assertThat(pattern.peakEnd()).isEqualTo(LocalTime.of(4, 0));
        assertThat(pattern.inPeak()).isEqualTo(3);
    }

    @Test
    void findsAWindowAcrossMidnight() {
        ClockPattern pattern = ClockPattern.of(List.of(cramp(0, "23:50"), cramp(1, "00:10"), cramp(2, "04:00")))
                .orElseThrow();

        assertThat(pattern.peakStart()).isEqualTo(LocalTime.of(23, 0));
        assertThat(pattern.peakEnd()).isEqualTo(LocalTime.of(1, 0));
    }

    @Test
    void isEmptyWithoutCramps() {
        assertThat(ClockPattern.of(List.of())).isEmpty();
    }
}
