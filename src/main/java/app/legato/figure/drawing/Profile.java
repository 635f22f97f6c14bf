package app.legato.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/** How wide a segment is along its length. */
record Profile(List<Station> stations) {

    /**
     * Half-widths at one place.
     *
     * @param t fraction along the segment
     */
    record Station(double t, double front, double back) {}

    /** From numbers in threes: fraction, front, back. */
    static Profile of(double... numbers) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 3) {
            stations.add(new Station(numbers[i], numbers[i + 1], numbers[i + 2]));
        }
        return new Profile(List.copyOf(stations));
    }

    /** The half-width at {@code t}, straight between stations. */
    double at(double t, boolean front) {
        Station before = stations.getFirst();
        for (Station station : stations) {
            if (station.t() >= t) {
                double span = station.t() - before.t();
                double f = span == 0 ? 0 : (t - before.t()) / span;
                double from = front ? before.front() : before.back();
                double to = front ? station.front() : station.back();
                return from + (to - from) * f;
            }
            before = station;
        }
        return front ? before.front() : before.back();
    }

    /** Nowhere wider than {@code most}. */
    Profile capped(double most) {
        return new Profile(stations.stream()
                .map(s -> new Station(s.t(), Math.min(s.front(), most), Math.min(s.back(), most)))
                .toList());
    }
}
