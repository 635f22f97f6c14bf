package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateNotationTest {
    private static final LocalDate LAST_OF_AUGUST = LocalDate.of(2026, 8, 31);

    @Test
    void writesMonthAndDayInOneOrderWhereverTheyStand() {
        Texts american = new Texts(Locale.US);
        assertThat(american.date(LAST_OF_AUGUST)).isEqualTo("Aug 31, 2026");
        assertThat(american.shortDate(LAST_OF_AUGUST)).isEqualTo("Aug 31");
        assertThat(american.day(LAST_OF_AUGUST)).isEqualTo("Mon, Aug 31");
        assertThat(american.night(LAST_OF_AUGUST)).isEqualTo("Mon, Aug 31 – Tue, Sep 1");
        assertThat(american.night(LAST_OF_AUGUST.minusDays(9))).isEqualTo("Sat, Aug 22 – Sun, Aug 23");
    }

    @Test
    void keepsTheDayFirstWhereItIs() {
        Texts british = new Texts(Locale.UK);
        assertThat(british.shortDate(LAST_OF_AUGUST)).isEqualTo("31 Aug");
        assertThat(british.day(LAST_OF_AUGUST)).isEqualTo("Mon 31 Aug");
        assertThat(british.night(LAST_OF_AUGUST.minusDays(9))).isEqualTo("Sat 22 – Sun 23 Aug");
        Texts german = new Texts(Locale.GERMANY);
        assertThat(german.shortDate(LAST_OF_AUGUST)).isEqualTo("31. Aug.");
        assertThat(german.night(LAST_OF_AUGUST.minusDays(9))).isEqualTo("Sa. 22. – So. 23. Aug.");
    }

    @Test
    void writesHoursByTheClockThatTimesAreWrittenBy() {
        assertThat(new Texts(Locale.US).hour(LocalTime.of(19, 0))).isEqualTo("7\u202fPM");
        assertThat(new Texts(Locale.UK).hour(LocalTime.of(2, 0))).isEqualTo("2");
        assertThat(new Texts(Locale.GERMANY).hour(LocalTime.of(19, 0))).isEqualTo("19");
    }
}
