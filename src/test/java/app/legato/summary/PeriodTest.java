package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.night.Night;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final Night LAST = new Night(LocalDate.of(2025, 6, 8));

    @ParameterizedTest
    @CsvSource({"2w,14", "4w,28", "4W,28", "3m,91", "13w,91", "1w,7", "6m,182", "12m,364", "36m,1092", "157w,1099"})
    void readsWeeksAndMonthsEndingWithTheNewestNight(String typed, int nights) {
        Period.Nights span = Period.parse(typed).orElseThrow().nights(LAST);

        assertThat(span.to()).isEqualTo(LAST);
        assertThat(span.from().until(span.to()) + 1).isEqualTo(nights);
    }

    @Test
    void readsTwoEvenings() {
        Period.Nights span =
                Period.parse("2025-03-31..2025-04-02").orElseThrow().nights(LAST);

        assertThat(span.from().evening()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(span.to().evening()).isEqualTo(LocalDate.of(2025, 4, 2));
    }

    @Test
    void readsOneEveningAsTheNightsSinceThen() {
        Period.Nights span = Period.parse("2025-03-31..").orElseThrow().nights(LAST);

        assertThat(span).isEqualTo(new Period.Nights(new Night(LocalDate.of(2025, 3, 31)), LAST));
    }

    @Test
    void sinceAVisitThatNoNightFollowedIsTheNewestNight() {
        assertThat(new Period.Since(LAST.morning()).nights(LAST)).isEqualTo(new Period.Nights(LAST, LAST));
        assertThat(new Period.Since(LAST.evening()).nights(LAST)).isEqualTo(new Period.Nights(LAST, LAST));
    }

    @Test
    void sinceAVisitLongAgoIsTheThreeYearsThatAPageCanShow() {
        Night longest = LAST.plus(1L - Period.NIGHTS_MAX);

        assertThat(new Period.Since(longest.evening()).nights(LAST)).isEqualTo(new Period.Nights(longest, LAST));
        assertThat(new Period.Since(longest.previous().evening()).nights(LAST))
                .isEqualTo(new Period.Nights(longest, LAST));
    }

    @Test
    void theNightsBeforeAreAsManyRightBefore() {
        Period.Nights before = new Period.Last(14).nights(LAST).before();

        assertThat(before).isEqualTo(new Period.Last(14).nights(LAST.plus(-14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "w",
                "0w",
                "158w",
                "999w",
                "1m",
                "4m",
                "39m",
                "4",
                "4 w",
                "-4w",
                "4d",
                "٤w",
                "2025-06-08..2025-03-31",
                "2025-02-30..2025-03-31",
                "2020-01-01..2025-01-01",
                "2025-03-31",
                "2025-02-30..",
                "visit"
            })
    void readsNothingElse(String typed) {
        assertThat(Period.parse(typed)).isEmpty();
    }

    @Test
    void isNeverLongerThanThreeYears() {
        assertThatThrownBy(() -> new Period.Last(Period.NIGHTS_MAX + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
