package app.legato.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where moments are filed, round every change of the clocks that there is. */
class FilingTest {
    @Test
    void filesEveryMomentInExactlyOneNightAndOneDay() {
        Transitions transitions = new Transitions(20250512);
        transitions.each(moment -> {
            Turnover turnover = transitions.turnover();
            LocalDateTime local = moment.local();
            LocalDate night = turnover.nightOf(moment).evening();
            LocalDate day = turnover.dayOf(moment);
            if (only(local, turnover.pivot(), night) && only(local, turnover.dayStart(), day)) {
                return;
            }
            assertThat(moment)
                    .as("filed in night %s and day %s by %s", night, day, turnover)
                    .isNull();
        });
    }

    @Test
    void leavesAMomentWhereItIsWhenItIsMovedToWhatItsOwnClockShows() {
        new Transitions(20251026).each(moment -> {
            if (!moment.movedTo(moment.local()).equals(moment)) {
                assertThat(moment.movedTo(moment.local())).isEqualTo(moment);
            }
        });
    }

    /** Whether of all dates near by {@code date} is the one whose 24 hours from {@code start} hold {@code local}, and no other. */
    private static boolean only(LocalDateTime local, LocalTime start, LocalDate date) {
        long[] holding = LongStream.rangeClosed(-3, 3)
                .map(days -> local.toLocalDate().plusDays(days).toEpochDay())
                .filter(of -> !local.isBefore(LocalDate.ofEpochDay(of).atTime(start))
                        && local.isBefore(LocalDate.ofEpochDay(of).plusDays(1).atTime(start)))
                .toArray();
        return holding.length == 1 && holding[0] == date.toEpochDay();
    }
}
