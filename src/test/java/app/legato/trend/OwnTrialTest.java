package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.trend.TrialOutcome.Analysed;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialOutcome.Stopped;
import app.legato.trend.TrialOutcome.TooFewWeeks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OwnTrialTest {
    private static final Night FIRST = Given.MONDAY;
    private static final List<Boolean> DRAWN = List.of(true, false, false, true, false, true, true, false);
    private static final OwnTrial TRIAL = new OwnTrial(FIRST, DRAWN, null);

    @Property(tries = 100)
    void isDrawnWithAsManyWeeksWithAsWithout(@ForAll @IntRange(min = 4, max = 26) int weeks, @ForAll long seed) {
        OwnTrial trial = OwnTrial.drawn(FIRST, weeks, new SplittableRandom(seed));
        assertThat(trial.weeks())
                .hasSize(2 * weeks)
                .satisfies(all -> assertThat(all.stream().filter(with -> with)).hasSize(weeks));
        assertThat(OwnTrial.drawn(FIRST, weeks, new SplittableRandom(seed))).isEqualTo(trial);
    }

    @Test
    void everyOrderIsDrawnAboutAsOften() {
        SplittableRandom random = new SplittableRandom(3);
        Map<List<Boolean>, Integer> often = new HashMap<>();
        for (int i = 0; i < 7000; i++) {
            often.merge(OwnTrial.drawn(FIRST, 4, random).weeks(), 1, Integer::sum);
        }
        assertThat(often).hasSize(70);
        assertThat(often.values()).allMatch(count -> count > 60 && count < 145);
    }

    @Test
    void hasAtLeastFourWeeksOfEachKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> OwnTrial.drawn(FIRST, 3, new SplittableRandom(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OwnTrial(FIRST, List.of(true, true, true, true, true, false, false, false), null));
    }

    @Test
    void knowsTheWeekAndTheSideOfANight() {
        assertThat(TRIAL.weekOf(FIRST)).contains(1);
        assertThat(TRIAL.weekOf(FIRST.plus(6))).contains(1);
        assertThat(TRIAL.weekOf(FIRST.plus(7))).contains(2);
        assertThat(TRIAL.weekOf(FIRST.plus(55))).contains(8);
        assertThat(TRIAL.weekOf(FIRST.previous())).isEmpty();
        assertThat(TRIAL.weekOf(FIRST.plus(56))).isEmpty();
        assertThat(TRIAL.groupOf(FIRST.plus(6))).isEqualTo(Group.WITH);
        assertThat(TRIAL.groupOf(FIRST.plus(7))).isEqualTo(Group.WITHOUT);
        assertThat(TRIAL.groupOf(FIRST.plus(56))).isEqualTo(Group.LEFT_OUT);
        assertThat(TRIAL.last()).isEqualTo(FIRST.plus(55));
    }

    @Test
    void countsNothingWhileItRuns() {
        Strip strip = strip(1, 6, 5, 2, 8, 0, 1, 7);
        assertThat(TRIAL.outcome(strip, FIRST.previous())).isEqualTo(new Running(0, 8));
        assertThat(TRIAL.outcome(strip, FIRST.plus(20))).isEqualTo(new Running(3, 8));
        assertThat(TRIAL.outcome(strip, TRIAL.last())).isEqualTo(new Running(8, 8));
    }

    @Test
    void findsTheClearestResultInTwoOfSeventyDraws() {
        TrialOutcome outcome =
                TRIAL.outcome(strip(1, 6, 5, 2, 8, 0, 1, 7), TRIAL.last().next());

        assertThat(outcome).isInstanceOfSatisfying(Analysed.class, analysed -> {
            assertThat(analysed.permutation().actual()).isCloseTo(-5.5, within(1e-9));
            assertThat(analysed.permutation().draws()).isEqualTo(70);
            assertThat(analysed.permutation().asLarge()).isEqualTo(2);
            assertThat(analysed.permutation().twoSided()).isCloseTo(2 / 70.0, within(1e-9));
            assertThat(analysed.permutation().isFewer()).isTrue();
        });
    }

    @Test
    void leavesOutAWeekOfWhichTooLittleWasRecorded() {
        Strip whole = strip(1, 6, 5, 2, 8, 0, 1, 7);
        List<StripNight> nights = new ArrayList<>(whole.nights());
        for (int day = 3; day < 7; day++) {
            nights.set(day, new StripNight(FIRST.plus(day), NightState.NOT_RECORDED, 0));
        }

        assertThat(TRIAL.outcome(new Strip(nights), TRIAL.last().next()))
                .isInstanceOfSatisfying(Analysed.class, analysed -> {
                    assertThat(analysed.usable()).hasSize(7);
                    assertThat(analysed.permutation().actual()).isCloseTo(1 - 6.5, within(1e-9));
                    assertThat(analysed.permutation().asLarge()).isEqualTo(2);
                });
    }

    @Test
    void aNightThatNobodyRecordedIsNotANightWithoutCramps() {
        Strip whole = strip(0, 6, 5, 2, 8, 0, 1, 7);
        List<StripNight> nights = new ArrayList<>(whole.nights());
        for (int day = 7; day < 10; day++) {
            nights.set(day, new StripNight(FIRST.plus(day), NightState.NOT_RECORDED, 0));
        }
        Analysed analysed =
                (Analysed) TRIAL.outcome(new Strip(nights), TRIAL.last().next());

        assertThat(analysed.weeks().get(1).counts().nights()).isEqualTo(4);
        assertThat(analysed.weeks().get(1).rate()).isCloseTo(6 * 7 / 4.0, within(1e-9));
    }

    @Test
    void saysWhenTooFewWeeksWereRecorded() {
        // Three weeks with and three without are left: each of their orders comes up twice in seventy draws.
        List<StripNight> nights = new ArrayList<>(strip(1, 6, 5, 2, 8, 0, 1, 7).nights());
        for (int day = 0; day < 14; day++) {
            nights.set(day, new StripNight(FIRST.plus(day), NightState.NOT_RECORDED, 0));
        }

        assertThat(TRIAL.outcome(new Strip(nights), TRIAL.last().next()))
                .isInstanceOfSatisfying(
                        TooFewWeeks.class, few -> assertThat(few.usable()).hasSize(6));
    }

    @Test
    void saysNothingOfFewerThanTenCrampsHoweverTheyFell() {
        assertThat(TRIAL.outcome(strip(0, 2, 2, 0, 2, 0, 0, 3), TRIAL.last().next()))
                .isInstanceOf(TrialOutcome.TooFewCramps.class);
        assertThat(TRIAL.outcome(strip(0, 2, 3, 0, 2, 0, 0, 3), TRIAL.last().next()))
                .isInstanceOf(Analysed.class);
        assertThat(TRIAL.outcome(strip(0, 0, 0, 0, 0, 0, 0, 0), TRIAL.last().next()))
                .isInstanceOf(TrialOutcome.TooFewCramps.class);
    }

    @Test
    void stoppingKeepsTheCountsAndGivesUpTheConclusion() {
        OwnTrial stopped = TRIAL.stoppedAfter(FIRST.plus(30));

        assertThat(stopped.weekOf(FIRST.plus(30))).contains(5);
        assertThat(stopped.groupOf(FIRST.plus(31))).isEqualTo(Group.LEFT_OUT);
        assertThat(stopped.outcome(strip(1, 6, 5, 2, 8, 0, 1, 7), FIRST.plus(100)))
                .isInstanceOfSatisfying(Stopped.class, outcome -> {
                    assertThat(outcome.week()).isEqualTo(5);
                    assertThat(outcome.drawn()).isEqualTo(8);
                    assertThat(outcome.weeks()).hasSize(5);
                    assertThat(outcome.usable()).hasSize(4);
                });
        assertThatIllegalArgumentException().isThrownBy(() -> TRIAL.stoppedAfter(TRIAL.last()));
        assertThatIllegalArgumentException().isThrownBy(() -> TRIAL.stoppedAfter(FIRST.previous()));
    }

    /** Whole weeks, recorded every night, their cramps on the fourth night and after. */
    private static Strip strip(int... weeks) {
        List<StripNight> nights = new ArrayList<>();
        for (int day = 0; day < weeks.length * 7; day++) {
            int cramps = day % 7 == 3 ? weeks[day / 7] : 0;
            nights.add(new StripNight(FIRST.plus(day), NightState.of(cramps > 0, true), cramps));
        }
        return new Strip(nights);
    }
}
