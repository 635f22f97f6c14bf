package app.legato.trend;

/**
 * The beta distribution, of which the limits of binomial proportions and of Student's t are quantiles. Good to ten digits for parameters
 * from 0.01 to a million.
 */
final class Beta {
    private static final double CLOSE_ENOUGH = 1e-14;
    private static final double TINY = 1e-300;
    private static final int TERMS_MAX = 100_000;
    private static final int HALVINGS = 70;
    /** From here on the asymptotic series of the logarithm of the gamma function is exact to the last digits. */
    private static final double SERIES_FROM = 12;

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Beta() {}

    /**
     * The chance that a beta variable with the parameters {@code a} and {@code b}, both above 0, is at most {@code x}: the regularised
     * incomplete beta function, by its continued fraction (DLMF 8.17.22) on the side of the mean where it converges fast.
     *
     * <p>Worked number: {@code cumulative(0.5, 2, 3)} is 11/16 = 0.6875.
     */
    static double cumulative(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - cumulative(1 - x, b, a);
        }
        double front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
        return Math.exp(front) / (a * fraction(x, a, b));
    }

    /**
     * The {@code x} that a beta variable with these parameters does not exceed with chance {@code p}. The chance grows with {@code x}, so
     * halving the interval that holds it always finds it; halved by the geometric mean, it has as many digits near 0 as elsewhere.
     *
     * <p>Worked number: {@code quantile(0.6875, 2, 3)} is 0.5.
     */
    static double quantile(double p, double a, double b) {
        double low = Double.MIN_NORMAL;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = Math.sqrt(low) * Math.sqrt(high);
            if (cumulative(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low) * Math.sqrt(high);
    }

    /** The continued fraction 1 + d1/(1 + d2/(1 + ...)), from the front by Lentz's method (Applied Optics 1976;15:668). */
    private static double fraction(double x, double a, double b) {
        double value = 1;
        double numerator = 1;
        double denominator = 0;
        for (int n = 1; n < TERMS_MAX; n++) {
            double term = term(n, x, a, b);
            denominator = 1 / notZero(1 + term * denominator);
            numerator = notZero(1 + term / numerator);
            double factor = numerator * denominator;
            value *= factor;
            if (Math.abs(factor - 1) < CLOSE_ENOUGH) {
                return value;
            }
        }
        throw new ArithmeticException("no limit for the beta distribution of " + a + " and " + b);
    }

    private static double term(int n, double x, double a, double b) {
        double m = Math.floorDiv(n, 2);
        return n % 2 == 0
                ? m * (b - m) * x / ((a + n - 1) * (a + n))
                : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** By Stirling's series (DLMF 5.11.1), small arguments being moved up by Gamma(x + 1) = x Gamma(x). */
    private static double logGamma(double x) {
        double moved = 0;
        double large = x;
        while (large < SERIES_FROM) {
            moved += Math.log(large);
            large++;
        }
        double square = 1 / (large * large);
        double series =
                (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188))));
        return (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI + series / large - moved;
    }
}
