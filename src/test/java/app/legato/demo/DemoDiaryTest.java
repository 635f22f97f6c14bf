package app.legato.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.night.Turnover;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DemoDiaryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(DemoDiary.of(DemoPerson.USUAL, LAST, ZONE)).isEqualTo(DemoDiary.of(DemoPerson.USUAL, LAST, ZONE));
    }

    @Test
    void leavesSomeNightsUnrecordedAndNeverLogsACrampInThem() {
        Entries entries = DemoDiary.of(DemoPerson.USUAL, LAST, ZONE);
        assertThat(entries.everyNight().map(entries::stateOf))
                .contains(NightState.NOT_RECORDED, NightState.NONE, NightState.CRAMPS);
        assertThat(entries.everyNight()).hasSize(120);
    }

    @Test
    void ticksSomeStepsOnEveningsWithASessionAndNoneOnOthers() {
        Entries entries = DemoDiary.of(DemoPerson.USUAL, LAST, ZONE);
        assertThat(entries.ticks()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(entries.sessions().stream().map(Session::night))
                .containsAll(entries.ticks().stream().map(Tick::night).toList());
    }

    @Test
    void looksLikeManyPeopleTogether() {
        List<Cramp> cramps = LongStream.range(0, 200)
                .mapToObj(seed -> DemoDiary.of(new DemoPerson(seed, 84, 4, 1.0, 200), LAST, ZONE))
                .flatMap(entries -> entries.cramps().stream())
                .toList();
        double aWeek = cramps.size() / (200 * 84 / 7.0) * 15 / 14;
        assertThat(aWeek)
                .as("cramps a week, mean 4 with summer swing and drift")
                .isBetween(3.0, 4.6);
        assertThat(share(cramps, Muscle.CALF)).as("in the calf").isBetween(0.77, 0.83);
        assertThat(cramps.stream()
                        .mapToInt(cramp ->
                                cramp.severity() == null ? 0 : cramp.severity().value())
                        .average()
                        .orElseThrow())
                .isBetween(6.0, 6.8);
    }

    @Property(tries = 50)
    void filesEveryCrampInTheNightItHappened(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Entries entries = DemoDiary.of(new DemoPerson(seed, 60, 6, 0.8, 20), LAST, ZONE);
        assertThat(entries.cramps()).allSatisfy(cramp -> {
            assertThat(Turnover.USUAL.nightOf(cramp.start())).isEqualTo(cramp.night());
            assertThat(cramp.start()).isLessThanOrEqualTo(end(cramp));
        });
    }

    private static Moment end(Cramp cramp) {
        return cramp.end() == null ? cramp.start() : cramp.end();
    }

    private static double share(List<Cramp> cramps, Muscle muscle) {
        return (double) cramps.stream()
                        .filter(cramp -> cramp.muscle() == muscle)
                        .count()
                / cramps.size();
    }
}
