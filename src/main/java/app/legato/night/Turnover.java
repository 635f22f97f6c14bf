package app.legato.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When one night and one day give way to the next. Filed once, when an entry is made: a changed turnover never moves old entries.
 *
 * @param pivot local time from which a moment belongs to the night of its own date; before it, to the night before
 * @param dayStart local time at which a day begins, for drinks and day factors
 */
public record Turnover(LocalTime pivot, LocalTime dayStart) {
    /** Noon, and four in the morning. */
    public static final Turnover USUAL = new Turnover(LocalTime.NOON, LocalTime.of(4, 0));

    private static final int HALF_A_NIGHT = 12;

    /** The one night that a moment belongs to. */
    public Night nightOf(Moment moment) {
        return new Night(dateFrom(moment.local(), pivot));
    }

    /**
     * The night that "last night" means at a moment. A night runs 24 hours from its pivot and its sleep lies in the second half: in the
     * first half the night before is meant, in the second half the running one.
     */
    public Night nightToClose(Moment moment) {
        return new Night(dateFrom(moment.local().minusHours(HALF_A_NIGHT), pivot));
    }

    /**
     * Whether a moment is the morning after the running night: in the night's second half, from when the day begins in it. Where the day
     * begins in the first half, as for someone who works at night and left it at four, all of the second half is.
     */
    public boolean isMorning(Moment moment) {
        return !moment.local().isBefore(morningOf(nightOf(moment)));
    }

    /**
     * When the morning of a night begins on the clock on the wall: as the day begins in the night's second half; as that half begins where
     * the day begins in the first one.
     */
    public LocalDateTime morningOf(Night night) {
        LocalDateTime secondHalf = night.evening().atTime(pivot).plusHours(HALF_A_NIGHT);
        LocalDateTime dayBegins = from(secondHalf.toLocalDate(), secondHalf.toLocalTime(), dayStart);
        return dayBegins.isBefore(secondHalf.plusHours(HALF_A_NIGHT)) ? dayBegins : secondHalf;
    }

    /** The one day that a moment belongs to. */
    public LocalDate dayOf(Moment moment) {
        return dateFrom(moment.local(), dayStart);
    }

    /** When a clock on the wall shows {@code time} during {@code night}. */
    public LocalDateTime inNight(Night night, LocalTime time) {
        return from(night.evening(), pivot, time);
    }

    /** When a clock on the wall shows {@code time} during {@code day}. */
    public LocalDateTime onDay(LocalDate day, LocalTime time) {
        return from(day, dayStart, time);
    }

    private static LocalDateTime from(LocalDate date, LocalTime start, LocalTime time) {
        return (time.isBefore(start) ? date.plusDays(1) : date).atTime(time);
    }

    private static LocalDate dateFrom(LocalDateTime local, LocalTime start) {
        return local.toLocalTime().isBefore(start) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
