package app.legato.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayFactorsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

    @Test
    void refusesAnAnswerThatItsScaleDoesNotHave() {
        DayFactors unsaid = DayFactors.unsaid(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> unsaid.with(DayFactor.SAT, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> unsaid.with(DayFactor.MOVED, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> unsaid.with(DayFactor.HEAT_OR_SWEAT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayFactors(DAY, Map.of(DayFactor.ALCOHOL, -1)));
    }

    @Test
    void isNotChangedFromOutside() {
        Map<DayFactor, Integer> mine = new HashMap<>(Map.of(DayFactor.SAT, 4));
        DayFactors factors = new DayFactors(DAY, mine);
        mine.put(DayFactor.SAT, 6);
        assertThat(factors.answer(DayFactor.SAT)).hasValue(4);
    }

    @Test
    void standsInOneGroupEachAndTogetherInTheOrderOfTheScreens() {
        assertThat(Arrays.stream(FactorGroup.values())
                        .flatMap(group -> DayFactor.of(group).stream())
                        .toList())
                .isEqualTo(List.of(DayFactor.values()))
                .hasSize(17);
    }

    @Test
    void endsEachListOfAmountsWithOrMoreAndReachesTheTipsThresholds() {
        Scale.Amounts hours = (Scale.Amounts) DayFactor.SAT.scale();
        assertThat(hours.values().getLast()).isEqualTo(6);
        assertThat(hours.isOrMore(6)).isTrue();
        assertThat(hours.isOrMore(4)).isFalse();
        assertThat(DayFactor.TOILET_TRIPS.scale().values()).contains(0, 1, 2);
    }
}
