package app.legato.ui.trends;

import app.legato.diary.Counts;
import app.legato.night.Night;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import org.jspecify.annotations.Nullable;

/**
 * What the diary said of the nights that are shown.
 *
 * @param first the first night there is anything of; null in a new diary
 * @param last the newest night that is over
 */
record Known(
        Weeks weeks, Counts counts, Strip strip, @Nullable Night first, Night last) {
    static Known of(Weeks weeks, Counts counts, @Nullable Night first, Night last) {
        return new Known(weeks, counts, Strip.of(counts), first, last);
    }

    /** Whether nothing could be recorded yet, or nothing was asked for: a night to come, or one from before the diary. */
    boolean isBlank(StripNight night) {
        return !night.isRecorded() && isOutside(night.night());
    }

    /** Whether the night is still to come, or was before the diary began. */
    boolean isOutside(Night night) {
        return night.isAfter(last) || first == null || night.isBefore(first);
    }

    /** Nights that could have been recorded, and those that were though they are not over. */
    int nights() {
        return (int) strip.nights().stream().filter(night -> !isBlank(night)).count();
    }
}
