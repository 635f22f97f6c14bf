package app.legato.demo;

/**
 * Whose diary is invented.
 *
 * @param seed draws everything else
 * @param nights how many nights, the last one ending today
 * @param crampsAWeek the mean before anything acts on it; 4 is usual among sufferers (40% have over 3 a week; Naylor and Young 1994)
 * @param stretchRatio the rate on nights after stretching against nights without: 0.65 to 1.0, where 1.0 is a person whom nothing helps
 * @param startsStretchingAfter nights of diary before the first stretch
 */
public record DemoPerson(long seed, int nights, double crampsAWeek, double stretchRatio, int startsStretchingAfter) {
    /** The demo: 120 nights in which stretching helps a little. */
    public static final DemoPerson USUAL = new DemoPerson(2025, 120, 4, 0.8, 60);

    /** The same person, had nothing helped. */
    public static final DemoPerson NOTHING_HELPS = new DemoPerson(2025, 120, 4, 1.0, 60);
}
