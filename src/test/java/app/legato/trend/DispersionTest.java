package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispersionTest {
    @Test
    void statesItsWorkedNumber() {
        List<CountedNight> nights = new ArrayList<>(weeks(0, false, 2, 8, 3, 7));
        nights.addAll(weeks(4, true, 1, 4, 2, 3));

        Dispersion dispersion = Dispersion.cutAt(0, nights, arm(nights, true), arm(nights, false));

        assertThat(dispersion.measured()).isCloseTo(1.2, within(1e-9));
        assertThat(dispersion.weeks()).isCloseTo(8, within(1e-9));
        assertThat(dispersion.widening()).isCloseTo(2.06, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 4, 8, 13.7, 52, 1000})
    void widensByStudentsQuantileAsAnIndependentImplementationKnowsIt(double weeks) {
        double student = new TDistribution(Math.max(1, weeks - 2)).inverseCumulativeProbability(0.975);
        assertThat(new Dispersion(1, weeks).widening())
                .isCloseTo(1.1 * Math.pow(student / 1.959963984540054, 2), within(1e-6));
    }

    @Test
    void takesTheCutThatAsksForTheMost() {
        // Good and bad weeks that turn on the fourth day: cut at the first, every week looks alike.
        List<CountedNight> nights = new ArrayList<>();
        for (int day = 0; day < 112; day++) {
            nights.add(new CountedNight(day, day >= 56, (day + 3) / 7 % 2 == 0 ? 2 : 0));
        }
        Arm with = arm(nights, true);
        Arm without = arm(nights, false);

        Dispersion taken = Dispersion.of(nights, with, without);

        assertThat(Dispersion.cutAt(0, nights, with, without).measured()).isEqualTo(1);
        assertThat(taken.widening())
                .isGreaterThanOrEqualTo(
                        Dispersion.cutAt(3, nights, with, without).widening());
        assertThat(taken.measured()).isGreaterThan(5);
    }

    @Test
    void whatABadWeekDoesToBothSidesCancelsOut() {
        List<CountedNight> blocks = new ArrayList<>();
        List<CountedNight> turns = new ArrayList<>();
        for (int day = 0; day < 112; day++) {
            int cramps = day / 7 % 2 == 0 ? 3 : 0;
            blocks.add(new CountedNight(day, day >= 56, cramps));
            turns.add(new CountedNight(day, day % 2 == 0, cramps));
        }
        assertThat(Dispersion.of(turns, arm(turns, true), arm(turns, false)).measured())
                .isLessThan(2);
        assertThat(Dispersion.of(blocks, arm(blocks, true), arm(blocks, false)).measured())
                .isGreaterThan(8);
    }

    @Test
    void isTakenFromTheWeeksOfBothWhenOneSideHasNoCramp() {
        List<CountedNight> bunched = new ArrayList<>(weeks(0, false, 20, 0, 20, 0));
        bunched.addAll(weeks(4, true, 0, 0, 0, 0));
        List<CountedNight> steady = new ArrayList<>(weeks(0, false, 10, 10, 10, 10));
        steady.addAll(weeks(4, true, 0, 0, 0, 0));

        Dispersion ofBunched = Dispersion.cutAt(0, bunched, arm(bunched, true), arm(bunched, false));
        Dispersion ofSteady = Dispersion.cutAt(0, steady, arm(steady, true), arm(steady, false));

        // The weeks of 20, 0, 20, 0 scatter 13.3 times as much as chance; those without a cramp are taken to do so,
        // too.
        assertThat(ofBunched.measured()).isCloseTo(400.0 / 3 / 10, within(1e-9));
        assertThat(ofBunched.weeks()).isCloseTo(8, within(1e-9));
        assertThat(ofSteady.measured()).isEqualTo(1);
    }

    @Property
    void neverCountsBelowOne(@ForAll @Size(56) List<@IntRange(max = 3) Integer> cramps, @ForAll boolean inTurn) {
        List<CountedNight> nights = new ArrayList<>();
        for (int day = 0; day < cramps.size(); day++) {
            nights.add(new CountedNight(day, inTurn ? day % 2 == 0 : day >= 28, cramps.get(day)));
        }
        Dispersion dispersion = Dispersion.of(nights, arm(nights, true), arm(nights, false));
        assertThat(dispersion.measured()).isGreaterThanOrEqualTo(1);
        assertThat(dispersion.widening()).isGreaterThan(1).isFinite();
    }

    private static List<CountedNight> weeks(int from, boolean with, int... cramps) {
        List<CountedNight> nights = new ArrayList<>();
        for (int day = 0; day < cramps.length * 7; day++) {
            nights.add(new CountedNight(from * 7 + day, with, day % 7 == 3 ? cramps[day / 7] : 0));
        }
        return nights;
    }

    private static Arm arm(List<CountedNight> nights, boolean with) {
        List<CountedNight> side =
                nights.stream().filter(night -> night.with() == with).toList();
        return new Arm(
                side.size(),
                (int) side.stream().filter(night -> night.cramps() > 0).count(),
                side.stream().mapToInt(CountedNight::cramps).sum());
    }
}
