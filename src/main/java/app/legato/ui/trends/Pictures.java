package app.legato.ui.trends;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.trend.StripNight;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is shown of a period, ready to be drawn.
 *
 * @param recorded how many of the nights were recorded
 * @param nights null beyond thirteen weeks
 * @param weeks null for a single week, and where a strip without any record says enough
 * @param hours null without a cramp, and so are {@code severity} and {@code legs}
 * @param drinks null when no drink was logged
 * @param sessions null when nothing was stretched
 */
record Pictures(
        String recorded,
        @Nullable Nights nights,
        @Nullable Chart weeks,
        @Nullable Chart hours,
        @Nullable Chart severity,
        @Nullable Legs legs,
        @Nullable Chart drinks,
        @Nullable Chart sessions) {
    /** The strip. */
    record Nights(String sentence, List<NightColumn> columns) {
        Nights {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One night of the strip.
     *
     * @param blank whether the night is still to come, or from before the diary
     * @param below the date, at the first night of a week
     * @param reading what it says when it is pointed at
     */
    record NightColumn(StripNight night, boolean blank, String below, Reading reading) {}

    /** How many cramps sat where. A cramp in both legs counts in each. */
    record Legs(String sentence, Map<Leg, Map<Muscle, Integer>> counts) {}
}
