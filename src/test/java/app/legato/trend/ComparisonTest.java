package app.legato.trend;

import static app.legato.trend.Comparison.Verdict.COULD_BE_CHANCE;
import static app.legato.trend.Comparison.Verdict.NOT_ENOUGH;
import static app.legato.trend.Given.cramp;
import static app.legato.trend.Given.entries;
import static app.legato.trend.Given.none;
import static app.legato.trend.Given.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.Entries;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void countsNightsStretchedBeforeSleepAgainstTheOtherRecordedNights() {
        // Night 0: stretched, then a cramp. 1: stretched, none. 2: a cramp, stretched after it. 3: session skipped,
        // none.
        // 4: stretched, nothing recorded. 5: nothing at all.
        Entries entries = entries(
                6,
                List.of(none(1), none(3)),
                List.of(cramp(0, "02:00"), cramp(0, "03:00"), cramp(2, "01:00")),
                List.of(
                        session(0, "22:00", 10),
                        session(1, "22:00", 4),
                        session(2, "01:05", 10),
                        session(3, "22:00", 0),
                        session(4, "22:00", 10)));

        Comparison comparison = Comparison.ofStretching(entries, Strip.of(entries));

        assertThat(comparison.with()).isEqualTo(new Arm(2, 2));
        assertThat(comparison.without()).isEqualTo(new Arm(2, 1));
    }

    @Test
    void stretchingOnTheMorningAfterIsNotStretchingBeforeSleep() {
        Entries entries = entries(
                2, List.of(none(0), none(1)), List.of(), List.of(session(0, "07:30", 10), session(1, "03:59", 10)));

        Comparison comparison = Comparison.ofStretching(entries, Strip.of(entries));

        assertThat(comparison.with()).isEqualTo(new Arm(1, 0));
        assertThat(comparison.without()).isEqualTo(new Arm(1, 0));
    }

    @Test
    void saysNotEnoughUnderFourteenNightsASideOrTenCrampsInAll() {
        assertThat(new Comparison(new Arm(13, 9), new Arm(40, 20)).verdict()).isEqualTo(NOT_ENOUGH);
        assertThat(new Comparison(new Arm(40, 20), new Arm(13, 9)).verdict()).isEqualTo(NOT_ENOUGH);
        assertThat(new Comparison(new Arm(20, 4), new Arm(20, 5)).verdict()).isEqualTo(NOT_ENOUGH);
    }

    @Test
    void neverSaysMoreThanThatItCouldBeChance() {
        assertThat(new Comparison(new Arm(14, 5), new Arm(14, 5)).verdict()).isEqualTo(COULD_BE_CHANCE);
        assertThat(new Comparison(new Arm(100, 0), new Arm(100, 300)).verdict()).isEqualTo(COULD_BE_CHANCE);
    }
}
