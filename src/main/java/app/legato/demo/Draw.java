package app.legato.demo;

import java.util.SplittableRandom;
import java.util.UUID;

/** Numbers drawn from a seed: the same seed draws the same numbers on every machine. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True with probability {@code chance}. */
    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** A value whose logarithm is normal. */
    double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    /** A gamma-distributed value of this mean and shape, shape at least 1 (Marsaglia and Tsang, ACM TOMS 2000). */
    double gamma(double mean, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return mean * d * v / shape;
            }
        }
    }

    /** A Poisson-distributed count. */
    int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** One of {@code items}, the weights telling how often. */
    <T> T among(T[] items, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double at = uniform(0, total);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return items[i];
            }
        }
        return items[items.length - 1];
    }

    /** An id of the seed's own, so that even these repeat. */
    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
