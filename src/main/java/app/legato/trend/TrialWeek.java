package app.legato.trend;

/**
 * One week of a trial as it turned out.
 *
 * @param with what was drawn for it: it counts as drawn, whatever was done
 * @param counts its recorded nights
 */
public record TrialWeek(boolean with, Arm counts) {
    /** A week with fewer recorded nights than this is left out: its rate would rest on one night or three. */
    public static final int NIGHTS_MIN = 4;

    /** Whether enough of it was recorded. */
    public boolean isUsable() {
        return counts.nights() >= NIGHTS_MIN;
    }

    /** Cramps in seven recorded nights; 0 when none was recorded, so ask first whether it is usable. */
    double rate() {
        return counts.crampsAWeek().orElse(0);
    }
}
