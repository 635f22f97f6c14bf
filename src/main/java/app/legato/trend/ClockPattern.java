package app.legato.trend;

import app.legato.cramp.Cramp;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When in the night cramps begin, by the clock on the wall of that night: a cramp at 22:10 comes before one at 06:20.
 *
 * <p>Worked example: cramps at 22:10, 02:15, 03:40, 03:59 and 06:20 begin between 22:10 and 06:20, and the fullest two hours are 02:00 to
 * 04:00 with 3. Of two windows that are equally full the one earlier in the night is taken.
 *
 * @param cramps how many there were, at least 1
 * @param peakStart the whole hour at which the fullest two hours begin
 * @param inPeak how many begin in these two hours
 */
public record ClockPattern(LocalTime earliest, LocalTime latest, int cramps, LocalTime peakStart, int inPeak) {
    /** Length of the window that is looked for. */
    public static final int PEAK_HOURS = 2;

    private static final int DAY_HOURS = 24;
    private static final long DAY_MINUTES = DAY_HOURS * 60L;

    /** The pattern of {@code cramps}; empty when there are none. */
    public static Optional<ClockPattern> of(List<Cramp> cramps) {
        if (cramps.isEmpty()) {
            return Optional.empty();
        }
        long[] minutes =
                cramps.stream().mapToLong(ClockPattern::minuteOfNight).sorted().toArray();
        int[] hours = new int[DAY_HOURS];
        for (long minute : minutes) {
            hours[hour(minute)]++;
        }
        int first = hour(minutes[0]);
        int peak = first;
        for (int step = 1; step < DAY_HOURS; step++) {
            int hour = (first + step) % DAY_HOURS;
            if (inWindow(hours, hour) > inWindow(hours, peak)) {
                peak = hour;
            }
        }
        return Optional.of(new ClockPattern(
                time(minutes[0]),
                time(minutes[minutes.length - 1]),
                minutes.length,
                LocalTime.of(peak, 0),
                inWindow(hours, peak)));
    }

    public LocalTime peakEnd() {
        return peakStart.plusHours(PEAK_HOURS);
    }

    /** Minutes since midnight at the start of the evening's date: 22:10 is 1330, 02:15 the next morning 1575. */
    private static long minuteOfNight(Cramp cramp) {
        return ChronoUnit.MINUTES.between(
                cramp.night().evening().atStartOfDay(), cramp.start().local());
    }

    private static int hour(long minute) {
        return (int) (Math.floorMod(minute, DAY_MINUTES) / 60);
    }

    private static LocalTime time(long minute) {
        return LocalTime.MIDNIGHT.plusMinutes(Math.floorMod(minute, DAY_MINUTES));
    }

    private static int inWindow(int[] hours, int from) {
        int sum = 0;
        for (int hour = from; hour < from + PEAK_HOURS; hour++) {
            sum += hours[hour % DAY_HOURS];
        }
        return sum;
    }
}
