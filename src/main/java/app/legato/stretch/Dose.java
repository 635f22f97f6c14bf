package app.legato.stretch;

/**
 * How long a stretch is held, one leg at a time.
 *
 * @param easeIn seconds of moving into the stretch before each hold
 * @param hold seconds of each hold
 * @param letGo seconds of coming back after each hold
 * @param repeats holds a leg
 * @param change seconds of the first leg's last letting-go, which is also the change of side: never shorter than the others
 */
public record Dose(int easeIn, int hold, int letGo, int repeats, int change) {
    /** Three holds of ten seconds a leg with ten seconds between (Hallegraeff, J Physiother 2012). */
    public static final Dose TRIAL = of(10, 10, 10, 3);
    /** Nobody changes the leg in less. */
    public static final int SHORTEST_CHANGE = 5;

    public Dose {
        if (easeIn < 0 || hold < 1 || letGo < 0 || repeats < 1 || change < letGo) {
            throw new IllegalArgumentException("a dose needs a hold, a repeat and time to change the leg");
        }
    }

    /** A dose whose change of side takes as long as a letting-go, and five seconds at least. */
    public static Dose of(int easeIn, int hold, int letGo, int repeats) {
        return new Dose(easeIn, hold, letGo, repeats, Math.max(letGo, SHORTEST_CHANGE));
    }

    /** Seconds for both legs: with the trial's dose 180. */
    public int seconds() {
        return 2 * repeats * (easeIn + hold + letGo) + change - letGo;
    }
}
