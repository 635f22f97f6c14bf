package app.legato.exchange.csv;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people and programs write them: {@code 3:12}, {@code 03:12:30}, {@code 3:12 AM}, {@code 3:12 a.m.}, {@code 03h12},
 * {@code 3:12 Uhr}, and {@code 3.12} where that is no number.
 *
 * @param dots whether hours and minutes may be parted by a dot
 */
record ForeignClock(boolean dots) {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:h(\\d{2})|([:.])(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,3})\\d*)?)?)(?: ?([ap])\\.? ?m\\.?| uhr)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d*");
    private static final Pattern MIDNIGHT = Pattern.compile("24[:.h]00(?::00)?(?: uhr)?", Pattern.CASE_INSENSITIVE);
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    /** The time that a cell holds, perhaps behind a date; empty where it is none. Twenty-four o’clock is none: it does not say of which day. */
    Optional<LocalTime> read(String cell) {
        Matcher found = TIME.matcher(Stamp.of(cell).time());
        if (!found.matches()) {
            return Optional.empty();
        }
        String half = found.group(7);
        boolean dotted = ".".equals(found.group(3));
        if (dotted && (found.group(5) != null || (half == null && !dots))) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        if (half != null) {
            if (hour < 1 || hour > HALF_DAY) {
                return Optional.empty();
            }
            hour = hour % HALF_DAY + (half.toLowerCase(Locale.ROOT).equals("p") ? HALF_DAY : 0);
        }
        int minute = number(found.group(2)) + number(found.group(4));
        int second = number(found.group(5));
        boolean possible = hour < HOURS && minute < SIXTY && second < SIXTY;
        return possible
                ? Optional.of(LocalTime.of(hour, minute, second, milliseconds(found.group(6)) * 1_000_000))
                : Optional.empty();
    }

    /** Whether a cell says twenty-four o’clock, of which nobody knows whether the day before it or behind it is meant. */
    static boolean isTwentyFour(String cell) {
        return MIDNIGHT.matcher(Stamp.of(cell).time()).matches();
    }

    /** Whether a cell holds a number that is no time: then what looks like times with a dot beside it are numbers, too. */
    static boolean isNumber(String cell) {
        return DECIMAL.matcher(Stamp.of(cell).time()).matches()
                && new ForeignClock(true).read(cell).isEmpty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int milliseconds(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00").substring(0, 3));
    }
}
