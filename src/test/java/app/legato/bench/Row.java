package app.legato.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what is compared with what
 * @param legato median of Legato's runs
 * @param other median of what it is held against
 * @param low a quarter of the pairs of neighbouring runs have a smaller ratio than this: how noisy the run was
 * @param high a quarter have a larger one
 * @param bar the largest ratio allowed; null where none is set
 */
record Row(
        String what,
        Unit unit,
        double legato,
        double other,
        double low,
        double high,
        @Nullable Double bar) {
    double ratio() {
        return legato / other;
    }

    String verdict() {
        return bar == null ? "" : ratio() <= bar ? "pass" : "MISS";
    }
}
