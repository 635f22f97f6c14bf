package app.legato.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference between weeks with and weeks without, set among the differences that the same weeks would have shown had the lot fallen
 * otherwise. If nothing helps, the weeks would have been what they were under every draw, so the actual draw is just one of all: how many of
 * them differ as much is how easily chance does it, however the weeks scatter (Fisher, The Design of Experiments, 1935).
 *
 * <p>The difference is the mean weekly rate of the usable weeks with, less that of the usable weeks without, in cramps a week. It is not a
 * ratio, which has no value where a side had no cramp. Every balanced draw is tried in trials of up to {@value Draws#EXACT_WEEKS} weeks (4 + 4:
 * 70 draws, 10 + 10: 184,756); beyond that {@value Draws#SAMPLED} draws from a fixed seed and the actual one. A draw that would put all
 * usable weeks on one side shows no difference and is not counted.
 *
 * <p>Worked number: weeks of 1, 2, 0, 1 with and 6, 5, 8, 7 without differ by 1 - 6.5 = -5.5. Of 70 draws only this one and its mirror image
 * differ so much: p = 2/70 = 0.029.
 *
 * <p>The two-sided p decides, because who tries something may as well be worse for it; the one-sided one is about half of it. Immutable.
 */
public final class Permutation {
    /** The p value up to which a trial says "fewer" or "more". */
    public static final double LEVEL = 0.05;

    /** Differences closer than this are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    private final double actual;
    private final double[] sorted;
    private final boolean exact;

    private Permutation(double actual, double[] differences, boolean exact) {
        this.actual = actual;
        this.sorted = differences;
        this.exact = exact;
        Arrays.sort(sorted);
    }

    /** Some draws that show about the same difference. */
    public record Column(double from, double to, int draws, boolean holdsActual) {}

    /**
     * The test of these weeks, unusable ones left out.
     *
     * @throws IllegalArgumentException when one side has no usable week
     */
    static Permutation of(List<TrialWeek> weeks) {
        Draws draws = Draws.of(weeks);
        if (Double.isNaN(draws.actual())) {
            throw new IllegalArgumentException("each side needs a usable week");
        }
        return new Permutation(draws.actual(), draws.differences(), draws.areAll());
    }

    /** Whether the clearest result that these weeks allow would be rarer than {@link #LEVEL}. */
    static boolean isTelling(List<TrialWeek> weeks) {
        return Draws.of(weeks).leastShare() <= LEVEL;
    }

    /** Mean weekly rate with, less mean weekly rate without: cramps a week, below 0 for fewer. */
    public double actual() {
        return actual;
    }

    /** How many draws were tried, the actual one included. */
    public int draws() {
        return sorted.length;
    }

    /** Whether these were all there are; otherwise a sample of them. */
    public boolean isExact() {
        return exact;
    }

    /** How many draws differ at least as much as the actual one, in either direction; the actual one is among them. */
    public int asLarge() {
        double size = Math.abs(actual) - EQUAL;
        return (int)
                Arrays.stream(sorted).filter(value -> Math.abs(value) >= size).count();
    }

    /** The share of draws that differ at least as much, in either direction: the p value that decides. */
    public double twoSided() {
        return (double) asLarge() / draws();
    }

    /** The share of draws with a difference at least as far down, if the actual one is down, or up, if it is up. */
    public double oneSided() {
        double sign = actual > 0 ? 1 : -1;
        long beyond = Arrays.stream(sorted)
                .filter(value -> sign * value >= sign * actual - EQUAL)
                .count();
        return (double) beyond / draws();
    }

    /** Whether it is rare enough to say "fewer". */
    public boolean isFewer() {
        return actual < 0 && twoSided() <= LEVEL;
    }

    /** Whether it is rare enough to say "more". */
    public boolean isMore() {
        return actual > 0 && twoSided() <= LEVEL;
    }

    /**
     * The differences of all draws as a picture: {@code count} columns of one width, symmetrical about 0, which together hold every draw.
     *
     * @param count at least 1
     */
    public List<Column> columns(int count) {
        double reach = Math.max(Math.max(-sorted[0], sorted[sorted.length - 1]), EQUAL);
        double width = 2 * reach / count;
        int[] draws = new int[count];
        for (double value : sorted) {
            draws[column(value, reach, width, count)]++;
        }
        int actualColumn = column(actual, reach, width, count);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(i * width - reach, (i + 1) * width - reach, draws[i], i == actualColumn));
        }
        return List.copyOf(columns);
    }

    private static int column(double value, double reach, double width, int count) {
        return Math.clamp((long) Math.floor((value + reach + EQUAL) / width), 0, count - 1);
    }
}
