package app.legato.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values measured in turn, Legato's and the other's, until they become a row. */
final class Pairs {
    private final List<Double> legato = new ArrayList<>();
    private final List<Double> other = new ArrayList<>();

    void add(double legatos, double others) {
        legato.add(legatos);
        other.add(others);
    }

    Row row(String what, Unit unit, @Nullable Double bar) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < legato.size(); round++) {
            ratios.add(legato.get(round) / other.get(round));
        }
        return new Row(what, unit, median(legato), median(other), quantile(ratios, 0.25), quantile(ratios, 0.75), bar);
    }

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = part * (sorted.size() - 1);
        double below = sorted.get((int) Math.floor(place));
        double above = sorted.get((int) Math.ceil(place));
        return below + (above - below) * (place - Math.floor(place));
    }
}
