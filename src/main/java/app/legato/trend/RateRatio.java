package app.legato.trend;

/**
 * The rate of cramps on one side divided by the rate on the other, with its 95% limits. Under 1 means fewer.
 *
 * <p>Given x1 cramps on t1 nights and x0 on t0, and n = x1 + x0, the number x1 is binomial. Of its Clopper-Pearson limits pL, the 2.5%
 * quantile of a beta variable with x1 and x0 + 1, and pU, the 97.5% quantile with x1 + 1 and x0, each p gives the ratio p / (1 - p) * t0 / t1
 * (evidence brief, section 5).
 *
 * <p>Worked number: 4 cramps in 21 nights against 14 in 21 are a ratio of 0.286, limits 0.068 and 0.910.
 *
 * @param estimate the ratio itself; infinite when the other side had no cramp
 * @param low at least 0
 * @param high infinite when the other side had no cramp
 */
public record RateRatio(double estimate, double low, double high) {
    private static final double BELOW = 0.025;

    public RateRatio {
        if (!(0 <= low && low <= estimate && estimate <= high)) {
            throw new IllegalArgumentException("limits hold the estimate");
        }
    }

    /**
     * The ratio as if each cramp came by chance on its own.
     *
     * @throws IllegalArgumentException when a side has no nights, or neither side a cramp
     */
    public static RateRatio exact(Arm with, Arm without) {
        return widened(with, without, 1);
    }

    /**
     * The ratio when cramps come in bunches: limits of counts divided by {@code widening}, for so many fewer chances were there to differ
     * (effective counts; Korn and Graubard, Survey Methodology 1998;24:193). The estimate stays. For large counts this makes the interval of
     * the logarithm wider by the root of {@code widening}, and it goes on meaning something when a side has no cramp.
     *
     * <p>Worked number: 4 in 21 against 14 in 21 with a widening of 2 have the limits 0.029 and 1.501.
     *
     * @param widening at least 1; at 1 the interval is the exact one
     */
    public static RateRatio widened(Arm with, Arm without, double widening) {
        if (with.nights() == 0 || without.nights() == 0 || with.cramps() + without.cramps() == 0) {
            throw new IllegalArgumentException("a ratio needs nights on both sides, and a cramp");
        }
        if (widening < 1) {
            throw new IllegalArgumentException("an interval is never narrowed");
        }
        double x1 = with.cramps() / widening;
        double x0 = without.cramps() / widening;
        double nights = (double) without.nights() / with.nights();
        double low = x1 == 0 ? 0 : odds(Beta.quantile(BELOW, x1, x0 + 1)) * nights;
        // The upper limit of x1 is the lower one of x0 seen from the other side, where it loses no digits near 1.
        double high = x0 == 0 ? Double.POSITIVE_INFINITY : nights / odds(Beta.quantile(BELOW, x0, x1 + 1));
        return new RateRatio(x1 / x0 * nights, low, high);
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }
}
