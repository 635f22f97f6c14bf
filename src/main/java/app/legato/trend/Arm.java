package app.legato.trend;

import java.util.OptionalDouble;

/**
 * One side of a comparison, of recorded nights alone.
 *
 * @param nights recorded nights
 * @param crampNights how many of them had a cramp
 * @param cramps how many cramps they had together
 */
public record Arm(int nights, int crampNights, int cramps) {
    public static final Arm EMPTY = new Arm(0, 0, 0);

    private static final double WEEK = 7;

    public Arm {
        if (crampNights < 0 || crampNights > nights || cramps < crampNights || (crampNights == 0 && cramps > 0)) {
            throw new IllegalArgumentException("cramps need cramp-nights, and these need nights");
        }
    }

    /** Cramps in seven recorded nights; empty when none was recorded. */
    public OptionalDouble crampsAWeek() {
        return aWeek(cramps);
    }

    /** Nights with a cramp among seven recorded ones; empty when none was recorded. */
    public OptionalDouble crampNightsAWeek() {
        return aWeek(crampNights);
    }

    Arm plus(StripNight night) {
        return new Arm(nights + 1, crampNights + (night.cramps() > 0 ? 1 : 0), cramps + night.cramps());
    }

    private OptionalDouble aWeek(int count) {
        return nights == 0 ? OptionalDouble.empty() : OptionalDouble.of(count * WEEK / nights);
    }
}
