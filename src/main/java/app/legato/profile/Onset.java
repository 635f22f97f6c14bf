package app.legato.profile;

import app.legato.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * When the cramps began, as well as the person knows.
 *
 * @param year {@link #EARLIEST} or later
 * @param month null when only the year is known
 */
public record Onset(Year year, @Nullable Month month) {
    /** Before this a year is a slip of the finger. */
    public static final Year EARLIEST = Year.of(1900);

    public Onset {
        if (year.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("nobody's cramps began before " + EARLIEST);
        }
    }

    /** "2019", or "May 2019". */
    public String in(Texts texts) {
        return month == null ? year.toString() : texts.month(year.atMonth(month));
    }

    /** Whether it is still to come on {@code day}. The year or month that has begun is not. */
    public boolean isAfter(LocalDate day) {
        LocalDate first = year.atMonth(month == null ? Month.JANUARY : month).atDay(1);
        return first.isAfter(day);
    }
}
