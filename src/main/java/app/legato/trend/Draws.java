package app.legato.trend;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Every way in which the weeks of a trial could have been drawn, and the difference between its sides under each. */
final class Draws {
    static final int EXACT_WEEKS = 20;
    static final int SAMPLED = 99_999;

    private static final long SEED = 20_250_512;

    /** Of each week; not a number for one that is left out. */
    private final double[] rates;
    /** Each bit is a week, 1 is with. */
    private final long actual;

    private Draws(double[] rates, long actual) {
        this.rates = rates;
        this.actual = actual;
    }

    static Draws of(List<TrialWeek> weeks) {
        double[] rates = weeks.stream()
                .mapToDouble(week -> week.isUsable() ? week.rate() : Double.NaN)
                .toArray();
        long actual = 0;
        for (int week = 0; week < weeks.size(); week++) {
            actual |= (weeks.get(week).with() ? 1L : 0L) << week;
        }
        return new Draws(rates, actual);
    }

    /** The difference as it was drawn; not a number when a side has no usable week. */
    double actual() {
        return difference(actual);
    }

    boolean areAll() {
        return rates.length <= EXACT_WEEKS;
    }

    /** The differences of all draws that have one, or of a sample and the actual draw. */
    double[] differences() {
        return areAll() ? every() : some();
    }

    /**
     * The smallest share of draws that can differ as much as the actual one: its own labels and the opposite ones come up again and again where
     * they differ only in weeks that are left out. 1 when a side has no usable week.
     */
    double leastShare() {
        int half = rates.length / 2;
        int usable = 0;
        int with = 0;
        for (int week = 0; week < rates.length; week++) {
            if (!Double.isNaN(rates[week])) {
                usable++;
                with += (int) ((actual >>> week) & 1);
            }
        }
        if (with == 0 || with == usable) {
            return 1;
        }
        int unusable = rates.length - usable;
        double oneSided = 2 * choose(unusable, half - usable);
        return 2 * choose(unusable, half - with) / (choose(rates.length, half) - oneSided);
    }

    private double[] every() {
        double[] differences = new double[(int) choose(rates.length, rates.length / 2)];
        int found = 0;
        long draw = (1L << (rates.length / 2)) - 1;
        while (draw < 1L << rates.length) {
            double difference = difference(draw);
            if (!Double.isNaN(difference)) {
                differences[found++] = difference;
            }
            draw = next(draw);
        }
        return Arrays.copyOf(differences, found);
    }

    /** The next higher number with as many ones (HAKMEM, item 175). */
    private static long next(long draw) {
        long lowest = draw & -draw;
        long carried = draw + lowest;
        return carried | ((draw ^ carried) >>> 2) / lowest;
    }

    private double[] some() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] differences = new double[SAMPLED + 1];
        differences[SAMPLED] = actual();
        int found = 0;
        while (found < SAMPLED) {
            double difference = difference(any(random));
            if (!Double.isNaN(difference)) {
                differences[found++] = difference;
            }
        }
        return differences;
    }

    /** Half of the weeks, every half as likely as every other. */
    private long any(SplittableRandom random) {
        long draw = 0;
        int wanted = rates.length / 2;
        for (int week = 0; week < rates.length; week++) {
            if (random.nextInt(rates.length - week) < wanted) {
                draw |= 1L << week;
                wanted--;
            }
        }
        return draw;
    }

    private double difference(long draw) {
        double with = 0;
        double without = 0;
        int weeksWith = 0;
        int weeksWithout = 0;
        for (int week = 0; week < rates.length; week++) {
            if (Double.isNaN(rates[week])) {
                continue;
            }
            if (((draw >>> week) & 1) == 1) {
                with += rates[week];
                weeksWith++;
            } else {
                without += rates[week];
                weeksWithout++;
            }
        }
        return with / weeksWith - without / weeksWithout;
    }

    /** In how many ways so many can be taken of so many: 70 for 4 of 8. */
    private static double choose(int of, int wanted) {
        if (wanted < 0 || wanted > of) {
            return 0;
        }
        double ways = 1;
        for (int i = 1; i <= wanted; i++) {
            ways = ways * (of - wanted + i) / i;
        }
        return Math.rint(ways);
    }
}
