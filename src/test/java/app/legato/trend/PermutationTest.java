package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.legato.trend.Permutation.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PermutationTest {
    @Test
    void triesEveryBalancedDraw() {
        assertThat(Permutation.of(weeks(List.of(1, 2, 0, 1), List.of(6, 5, 8, 7)))
                        .draws())
                .isEqualTo(70);
        assertThat(Permutation.of(weeks(counts(6, 1), counts(6, 9))).draws()).isEqualTo(924);
        assertThat(Permutation.of(weeks(counts(10, 1), counts(10, 9))).draws()).isEqualTo(184_756);
    }

    @Test
    void samplesDrawsOfLongTrialsAndCountsTheActualOne() {
        Permutation clear = Permutation.of(weeks(counts(13, 0), counts(13, 9)));

        assertThat(clear.isExact()).isFalse();
        assertThat(clear.draws()).isEqualTo(100_000);
        assertThat(clear.asLarge()).isEqualTo(1);
        assertThat(Permutation.of(weeks(counts(13, 0), counts(13, 9))).twoSided())
                .isEqualTo(clear.twoSided());
    }

    @Test
    void aSampleAgreesWithAllDraws() {
        // Eleven pairs of weeks, sampled, of which one pair tells nothing: the ten others can be enumerated.
        SplittableRandom random = new SplittableRandom(5);
        List<Integer> with = counts(random, 10, 5);
        List<Integer> without = counts(random, 10, 8);
        double exact = Permutation.of(weeks(with, without)).twoSided();
        List<TrialWeek> longer = new ArrayList<>(weeks(with, without));
        longer.add(new TrialWeek(true, Arm.EMPTY));
        longer.add(new TrialWeek(false, Arm.EMPTY));

        assertThat(Permutation.of(longer).twoSided()).isCloseTo(exact, within(0.02));
    }

    @Test
    void sidesThatDifferAsMuchEitherWayCountAlike() {
        Permutation fewer = Permutation.of(weeks(List.of(1, 2, 0, 1), List.of(6, 5, 8, 7)));
        Permutation more = Permutation.of(weeks(List.of(6, 5, 8, 7), List.of(1, 2, 0, 1)));

        assertThat(fewer.isFewer()).isTrue();
        assertThat(more.isMore()).isTrue();
        assertThat(more.actual()).isEqualTo(-fewer.actual());
        assertThat(fewer.oneSided()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(more.oneSided()).isEqualTo(fewer.oneSided());
    }

    @Test
    void weeksThatAreAllAlikeAreChance() {
        Permutation alike = Permutation.of(weeks(counts(4, 3), counts(4, 3)));

        assertThat(alike.twoSided()).isEqualTo(1);
        assertThat(alike.isFewer()).isFalse();
        assertThat(alike.isMore()).isFalse();
        assertThat(alike.columns(9))
                .filteredOn(Column::holdsActual)
                .extracting(Column::draws)
                .containsExactly(70);
    }

    @Property(tries = 50)
    void theColumnsHoldEveryDrawAndOneOfThemTheActualOne(
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> with,
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> without,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        Permutation permutation = Permutation.of(weeks(with, without));
        List<Column> columns = permutation.columns(count);

        assertThat(columns.stream().mapToInt(Column::draws).sum()).isEqualTo(permutation.draws());
        assertThat(columns).filteredOn(Column::holdsActual).singleElement().satisfies(column -> {
            assertThat(column.draws()).isPositive();
            assertThat(permutation.actual()).isBetween(column.from() - 1e-6, column.to() + 1e-6);
        });
    }

    /** Over all ways the same weeks can be drawn, a p value of at most 5% comes up in at most 5% of them. */
    @Property(tries = 20)
    void isRightForWhateverWeeks(@ForAll @Size(8) List<@IntRange(max = 12) Integer> cramps) {
        List<List<TrialWeek>> draws = IntStream.range(0, 256)
                .filter(draw -> Integer.bitCount(draw) == 4)
                .mapToObj(draw -> IntStream.range(0, 8)
                        .mapToObj(week -> week(((draw >> week) & 1) == 1, cramps.get(week)))
                        .toList())
                .toList();
        long alarms = draws.stream()
                .filter(weeks -> Permutation.of(weeks).twoSided() <= Permutation.LEVEL)
                .count();
        assertThat(draws).hasSize(70);
        assertThat(alarms / 70.0).isLessThanOrEqualTo(Permutation.LEVEL);
    }

    @Test
    void knowsWhenEvenTheClearestResultIsNotRare() {
        assertThat(Permutation.isTelling(weeks(counts(4, 1), counts(4, 1)))).isTrue();
        assertThat(Permutation.isTelling(withUnusable(3, 3, 1, 1))).isFalse();
        assertThat(Permutation.isTelling(withUnusable(4, 2, 0, 2))).isTrue();
        assertThat(Permutation.isTelling(withUnusable(4, 0, 0, 4))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Permutation.of(withUnusable(4, 0, 0, 4)));
    }

    private static List<TrialWeek> withUnusable(int with, int without, int emptyWith, int emptyWithout) {
        List<TrialWeek> weeks = new ArrayList<>(weeks(counts(with, 1), counts(without, 1)));
        IntStream.range(0, emptyWith).forEach(_ -> weeks.add(new TrialWeek(true, Arm.EMPTY)));
        IntStream.range(0, emptyWithout).forEach(_ -> weeks.add(new TrialWeek(false, Arm.EMPTY)));
        return weeks;
    }

    private static List<TrialWeek> weeks(List<Integer> with, List<Integer> without) {
        List<TrialWeek> weeks = new ArrayList<>();
        with.forEach(cramps -> weeks.add(week(true, cramps)));
        without.forEach(cramps -> weeks.add(week(false, cramps)));
        return weeks;
    }

    private static TrialWeek week(boolean with, int cramps) {
        return new TrialWeek(with, new Arm(7, Math.min(7, cramps), cramps));
    }

    private static List<Integer> counts(int weeks, int cramps) {
        return IntStream.range(0, weeks).mapToObj(_ -> cramps).toList();
    }

    private static List<Integer> counts(SplittableRandom random, int weeks, int most) {
        return IntStream.range(0, weeks).mapToObj(_ -> random.nextInt(most + 1)).toList();
    }
}
