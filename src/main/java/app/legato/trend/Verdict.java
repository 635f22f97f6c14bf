package app.legato.trend;

/** What may be said of a comparison (evidence brief, section 5). Never a cause. */
public sealed interface Verdict {
    /** Too few nights or cramps: counts only. */
    record NotEnough() implements Verdict {}

    /** Enough to show rates and the interval. */
    sealed interface Compared extends Verdict {
        Evidence evidence();
    }

    /** The interval holds 1, or there are too few nights to say more. */
    record CouldBeChance(Evidence evidence) implements Compared {}

    /** The whole widened interval is below 1. */
    record Fewer(Evidence evidence) implements Compared {}

    /** The whole widened interval is above 1. */
    record More(Evidence evidence) implements Compared {}

    /**
     * The numbers behind it.
     *
     * @param exact the ratio of rates as if each cramp came by chance on its own
     * @param widened the same, widened by the dispersion: the one that decides
     */
    record Evidence(RateRatio exact, RateRatio widened, Dispersion dispersion) {}
}
