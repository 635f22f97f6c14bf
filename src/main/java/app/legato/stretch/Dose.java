package app.legato.stretch;

/**
 * How long a stretch is held, one leg at a time.
 *
 * @param easeIn seconds of moving into the stretch before each hold
 * @param hold seconds of each hold
 * @param letGo seconds of coming back after each hold; the last of the first leg is also the change of side
 * @param repeats holds a leg
 */
public record Dose(int easeIn, int hold, int letGo, int repeats) {
    /** Three holds of ten seconds a leg with ten seconds between (Hallegraeff, J Physiother 2012). */
    public static final Dose TRIAL = new Dose(10, 10, 10, 3);

    public Dose {
        if (easeIn < 0 || hold < 1 || letGo < 0 || repeats < 1) {
            throw new IllegalArgumentException("a dose needs a hold and a repeat");
        }
    }

    /** Seconds for one leg: with the trial's dose 90. */
    public int secondsALeg() {
        return repeats * (easeIn + hold + letGo);
    }
}
