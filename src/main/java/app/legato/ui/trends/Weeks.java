package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.profile.TrendPeriod;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The nights that are shown, every period up to tonight: the last seven, or weeks that begin on a Monday, so that a bar means the same nights
 * today and tomorrow; the week that runs has as many as it has come to. Earlier periods are whole.
 *
 * <p>Worked example: on Tue 13 May 2025 the week is Wed 7 to Tue 13 May, the quarter Mon 17 Feb to Tue 13 May, and the one before it Mon 18 Nov to Sun 16 Feb.
 */
record Weeks(Night from, Night to) {
    private static final int WEEK = 7;

    /**
     * The weeks of a period.
     *
     * @param back how many such periods ago; 0 is the one with tonight in it. The whole diary has no other
     * @param first the first night there is anything of; null in a new diary
     */
    static Weeks of(TrendPeriod period, int back, Night tonight, @Nullable Night first) {
        Night sunday = new Night(tonight.evening().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        if (period == TrendPeriod.ALL) {
            Night begin = first == null || first.isAfter(tonight) ? tonight : first;
            return new Weeks(
                    new Night(begin.evening().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))), tonight);
        }
        long nights = (long) period.weeks() * WEEK;
        Night newest = period == TrendPeriod.WEEK ? tonight : sunday;
        Night end = newest.plus(-back * nights);
        return new Weeks(end.plus(1 - nights), end.isAfter(tonight) ? tonight : end);
    }

    /** How many weeks these are, one that still runs among them. */
    int count() {
        return (int) (from.until(to) / WEEK) + 1;
    }

    /** Whether every night has a column of its own: up to thirteen weeks. */
    boolean isNightly() {
        return count() <= TrendPeriod.QUARTER.weeks();
    }

    /**
     * How many weeks share a bar, so that no more than about a hundred stand side by side: one up to two years, four up to eight, then a
     * quarter of a year.
     */
    int weeksABar() {
        if (count() <= 106) {
            return 1;
        }
        return count() <= 424 ? 4 : 13;
    }
}
