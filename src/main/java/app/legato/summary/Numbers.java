package app.legato.summary;

import app.legato.trend.Spread;
import org.jspecify.annotations.Nullable;

/**
 * The five numbers. Null is not known, never zero.
 *
 * @param crampsAWeek cramps in seven recorded nights
 * @param crampNightsAWeek nights with a cramp in seven recorded nights
 * @param severity of the cramps that were rated, 0 to 10
 * @param sleep disturbance of the nights that were rated, 0 to 10
 */
public record Numbers(
        @Nullable Double crampsAWeek,
        @Nullable Double crampNightsAWeek,
        @Nullable Spread severity,
        @Nullable Spread sleep) {}
