package app.legato.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The least, the middle and the most of what was measured, in the unit it was measured in.
 *
 * <p>Worked examples: 3, 6, 8 have the median 6; 2, 3, 5, 9 have (3 + 5) / 2 = 4.
 *
 * @param count how many values there were, at least 1
 */
public record Spread(int count, double least, double median, double most) {
    public Spread {
        if (count < 1 || least > median || median > most) {
            throw new IllegalArgumentException("a spread needs values in order");
        }
    }

    /** The spread of {@code values}; empty when there are none. */
    public static Optional<Spread> of(DoubleStream values) {
        double[] sorted = values.toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Optional.of(new Spread(sorted.length, sorted[0], median, sorted[sorted.length - 1]));
    }
}
