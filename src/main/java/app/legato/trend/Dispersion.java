package app.legato.trend;

import java.util.List;

/**
 * How much more the cramps of the weeks scatter than cramps that come by chance on their own. Good and bad weeks make two phases differ
 * though nothing was done; a comparison that forgets it raises false alarms (evidence brief, section 5).
 *
 * <p>With x cramps on t recorded nights of a side, c of them in a week that holds the share h of these nights, the week departs by
 * <pre>e = (c - h x) / sqrt((1 - h) x t)</pre>
 * and the dispersion is the sum over the weeks of (e1 - e0)^2, divided by 1/t1 + 1/t0. That is the cluster-robust variance of the log rate
 * ratio (Liang and Zeger, Biometrika 1986), its leverage corrected (Bell and McCaffrey, Survey Methodology 2002), in units of the variance
 * that chance alone gives. Where both sides have nights in the same weeks, what a bad week does to both cancels out; where they have not, all
 * of it counts. Each side is measured at its own rate, so a true difference is not taken for scatter. Each weighs by its nights and not
 * by its cramps, so the weeks of both sides count though one had hardly a cramp. A side with none shows no scatter of its own: it is taken to
 * scatter as the other does, and its weeks count as weeks. (Measuring both at the rate of both together would take the difference itself
 * for scatter: no cramp in 28 nights against 300 in 100 would be called chance.)
 *
 * <p>Nobody knows on which day a good week turns bad. So the weeks are cut at each of the seven days, counted from the first night of the
 * diary, and the cut that asks for the most is taken.
 *
 * <p>Worked number, one cut: weeks of 1, 4, 2, 3 cramps against weeks of 2, 8, 3, 7, seven nights each. The sides alone scatter 0.667 and
 * 1.733 times as much as chance; together 1.2. Eight weeks leave 6 degrees of freedom: the widening is 1.2 * (2.447 / 1.960)^2 * 1.1 = 2.06.
 *
 * <p>Measured ({@code mvn -Pbench verify -Dlegato.bench=calibration}): in 2,000 diaries of each of 14 kinds in which nothing helps, weeks clustered
 * with k = 2, "fewer" is said in 0.2 to 1.9%, and without any widening in up to 19%. Weighing by cramps instead would find more true differences
 * between phases, and would be wrong in up to 6% of diaries whose weeks cluster harder (k = 0.5).
 *
 * @param measured at least 1: the dispersion never counts below what chance alone gives
 * @param weeks how many equal weeks would tell as much as these (Kish's effective number): the more, the better the dispersion is known
 */
public record Dispersion(double measured, double weeks) {
    private static final int WEEK = 7;
    private static final double TWO_SIDED = 0.05;
    private static final double NORMAL = 1.959963984540054;
    /** Each side's rate is taken from its weeks and no longer free. */
    private static final int RATES = 2;

    /**
     * Set by simulation. An interval of 95% is wholly below 1 by chance in 2.5%, which is the very limit; a tenth more puts it at 2%, also where
     * the weeks are many.
     */
    private static final double RESERVE = 1.1;

    public Dispersion {
        if (!(measured >= 1)) {
            throw new IllegalArgumentException("never below 1");
        }
    }

    /** The dispersion of these nights; both sides have nights in at least two weeks. */
    static Dispersion of(List<CountedNight> nights, Arm with, Arm without) {
        Dispersion most = new Dispersion(1, Double.POSITIVE_INFINITY);
        for (int cut = 0; cut < WEEK; cut++) {
            Dispersion dispersion = cutAt(cut, nights, with, without);
            if (cut == 0 || dispersion.widening() > most.widening()) {
                most = dispersion;
            }
        }
        return most;
    }

    /**
     * By what the counts are divided, see {@link RateRatio#widened}: the dispersion, times how much wider Student's t is than the normal
     * distribution, for the dispersion is itself only known from so many weeks (Korn and Graubard 1998), times a small reserve.
     */
    public double widening() {
        double freedom = Math.max(1, weeks - RATES);
        double x = Beta.quantile(TWO_SIDED, freedom / 2, 0.5);
        double studentSquared = freedom * (1 - x) / x;
        return measured * Math.max(1, studentSquared / (NORMAL * NORMAL)) * RESERVE;
    }

    static Dispersion cutAt(int cut, List<CountedNight> nights, Arm with, Arm without) {
        int count = (nights.getLast().day() + cut) / WEEK + 1;
        Side one = new Side(count, with);
        Side other = new Side(count, without);
        for (CountedNight night : nights) {
            (night.with() ? one : other).add((night.day() + cut) / WEEK, night.cramps());
        }
        double variance = 0;
        double shares = 0;
        double squares = 0;
        for (int week = 0; week < count; week++) {
            double apart = one.departure(week) - other.departure(week);
            double share = one.share(week) / with.nights() + other.share(week) / without.nights();
            variance += apart * apart;
            shares += share;
            squares += share * share;
        }
        if (with.cramps() == 0) {
            variance *= 1 + (double) without.nights() / with.nights();
        } else if (without.cramps() == 0) {
            variance *= 1 + (double) with.nights() / without.nights();
        }
        double chance = 1.0 / with.nights() + 1.0 / without.nights();
        return new Dispersion(Math.max(1, variance / chance), shares * shares / squares);
    }

    /** The weeks of one side. */
    private static final class Side {
        private final Arm arm;
        private final int[] nights;
        private final int[] cramps;

        Side(int weeks, Arm arm) {
            this.arm = arm;
            this.nights = new int[weeks];
            this.cramps = new int[weeks];
        }

        void add(int week, int count) {
            nights[week]++;
            cramps[week] += count;
        }

        double share(int week) {
            return (double) nights[week] / arm.nights();
        }

        double departure(int week) {
            double share = share(week);
            return arm.cramps() == 0
                    ? 0
                    : (cramps[week] - share * arm.cramps())
                            / Math.sqrt((1 - share) * arm.cramps() * (double) arm.nights());
        }
    }
}
