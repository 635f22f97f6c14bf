package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateRatioTest {
    /** Evidence brief, section 5. */
    @ParameterizedTest
    @CsvSource({
        "5, 14, 9, 14, 0.556, 0.146, 1.846",
        "4, 21, 14, 21, 0.286, 0.068, 0.910",
        "20, 60, 36, 60, 0.556, 0.305, 0.986",
        "0, 14, 5, 14, 0, 0, 1.091"
    })
    void hasTheLimitsOfTheBriefToThreeDecimals(
            int x1, int t1, int x0, int t0, double estimate, double low, double high) {
        RateRatio ratio = RateRatio.exact(arm(x1, t1), arm(x0, t0));
        assertThat(ratio.estimate()).isCloseTo(estimate, within(0.0005));
        assertThat(ratio.low()).isCloseTo(low, within(0.0005));
        assertThat(ratio.high()).isCloseTo(high, within(0.0005));
    }

    record Vector(int x1, int t1, int x0, int t0, double widening) {}

    /** No cramps, few, many and twenty years of them; widened and not. */
    static Stream<Vector> vectors() {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, 300).mapToObj(i -> {
            int most = new int[] {3, 20, 150, 3000}[i % 4];
            return new Vector(
                    random.nextInt(most),
                    random.nextInt(14, 3650),
                    1 + random.nextInt(most),
                    random.nextInt(14, 3650),
                    i % 3 == 0 ? 1 + 9 * random.nextDouble() : 1);
        });
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithAnIndependentBetaDistribution(Vector vector) {
        RateRatio ratio =
                RateRatio.widened(arm(vector.x1(), vector.t1()), arm(vector.x0(), vector.t0()), vector.widening());

        double x1 = vector.x1() / vector.widening();
        double x0 = vector.x0() / vector.widening();
        double nights = (double) vector.t0() / vector.t1();
        double low = x1 == 0 ? 0 : new BetaDistribution(x1, x0 + 1).inverseCumulativeProbability(0.025);
        double high = new BetaDistribution(x1 + 1, x0).inverseCumulativeProbability(0.975);
        // Compared as chances, where the independent one is good to nine digits.
        assertThat(ratio.low() / (ratio.low() + nights)).isCloseTo(low, within(1e-7));
        assertThat(ratio.high() / (ratio.high() + nights)).isCloseTo(high, within(1e-7));
        assertThat(ratio.estimate()).isCloseTo(x1 / x0 * nights, within(1e-9));
    }

    @Test
    void statesTheWorkedNumberOfItsWidenedLimits() {
        RateRatio ratio = RateRatio.widened(arm(4, 21), arm(14, 21), 2);
        assertThat(ratio.low()).isCloseTo(0.029, within(0.0005));
        assertThat(ratio.high()).isCloseTo(1.501, within(0.0005));
    }

    @Property
    void itsLimitsHoldTheEstimate(
            @ForAll @IntRange(max = 500) int x1,
            @ForAll @IntRange(min = 1, max = 500) int x0,
            @ForAll @DoubleRange(min = 1, max = 20) double widening) {
        RateRatio ratio = RateRatio.widened(arm(x1, 100), arm(x0, 80), widening);
        assertThat(ratio.low()).isLessThanOrEqualTo(ratio.estimate());
        assertThat(ratio.high()).isGreaterThan(ratio.estimate());
    }

    @Property
    void isTheInverseWithItsSidesSwapped(
            @ForAll @IntRange(min = 1, max = 500) int x1,
            @ForAll @IntRange(min = 1, max = 500) int x0,
            @ForAll @IntRange(min = 1, max = 500) int t1) {
        RateRatio one = RateRatio.exact(arm(x1, t1), arm(x0, 80));
        RateRatio other = RateRatio.exact(arm(x0, 80), arm(x1, t1));
        assertThat(one.estimate() * other.estimate()).isCloseTo(1, within(1e-9));
        assertThat(one.low() * other.high()).isCloseTo(1, within(1e-9));
        assertThat(one.high() * other.low()).isCloseTo(1, within(1e-9));
    }

    @Property
    void growsWithTheCrampsWith(
            @ForAll @IntRange(max = 300) int x1,
            @ForAll @IntRange(min = 1, max = 300) int x0,
            @ForAll @DoubleRange(min = 1, max = 20) double widening) {
        RateRatio few = RateRatio.widened(arm(x1, 100), arm(x0, 100), widening);
        RateRatio many = RateRatio.widened(arm(x1 + 1, 100), arm(x0, 100), widening);
        assertThat(many.low()).isGreaterThan(few.low());
        assertThat(many.high()).isGreaterThan(few.high());
    }

    @Property
    void isWiderTheMoreItIsWidened(
            @ForAll @IntRange(max = 300) int x1,
            @ForAll @IntRange(min = 1, max = 300) int x0,
            @ForAll @DoubleRange(min = 1, max = 20) double widening) {
        RateRatio narrow = RateRatio.widened(arm(x1, 100), arm(x0, 100), widening);
        RateRatio wide = RateRatio.widened(arm(x1, 100), arm(x0, 100), widening * 1.1);
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @Test
    void hasNoUpperLimitWhereTheOtherSideHasNoCramp() {
        RateRatio ratio = RateRatio.exact(arm(12, 30), arm(0, 30));
        assertThat(ratio.estimate()).isInfinite();
        assertThat(ratio.high()).isInfinite();
        assertThat(ratio.low()).isGreaterThan(1);
    }

    @Test
    void isNotMadeOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.exact(arm(0, 14), arm(0, 14)));
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.exact(Arm.EMPTY, arm(3, 14)));
        assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.widened(arm(1, 14), arm(3, 14), 0.9));
    }

    private static Arm arm(int cramps, int nights) {
        return new Arm(nights, Math.min(cramps, nights), cramps);
    }
}
