package app.legato.trend;

import static app.legato.trend.Given.cramp;
import static app.legato.trend.Given.entries;
import static app.legato.trend.Given.none;
import static app.legato.trend.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.night.Turnover;
import app.legato.trend.Verdict.Compared;
import app.legato.trend.Verdict.CouldBeChance;
import app.legato.trend.Verdict.Fewer;
import app.legato.trend.Verdict.More;
import app.legato.trend.Verdict.NotEnough;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int NOT_RECORDED = -1;

    @Test
    void countsNightsStretchedBeforeSleepAgainstTheOtherRecordedNights() {
        // Night 0: stretched, then a cramp. 1: stretched, none. 2: a cramp, stretched after it. 3: session skipped,
        // none.
        // 4: stretched, nothing recorded. 5: nothing at all.
        Entries entries = entries(
                6,
                List.of(none(1), none(3)),
                List.of(cramp(0, "02:00"), cramp(0, "03:00"), cramp(2, "01:00")),
                List.of(
                        session(0, "22:00", 10),
                        session(1, "22:00", 4),
                        session(2, "01:05", 10),
                        session(3, "22:00", 0),
                        session(4, "22:00", 10)));

        Comparison comparison = Comparison.ofStretching(entries, Strip.of(entries), Turnover.USUAL);

        assertThat(comparison.with()).isEqualTo(new Arm(2, 1, 2));
        assertThat(comparison.without()).isEqualTo(new Arm(2, 1, 1));
    }

    @Test
    void stretchingOnTheMorningAfterIsNotStretchingBeforeSleep() {
        Entries entries = entries(
                2, List.of(none(0), none(1)), List.of(), List.of(session(0, "07:30", 10), session(1, "03:59", 10)));

        Comparison comparison = Comparison.ofStretching(entries, Strip.of(entries), Turnover.USUAL);

        assertThat(comparison.with()).isEqualTo(new Arm(1, 0, 0));
        assertThat(comparison.without()).isEqualTo(new Arm(1, 0, 0));
    }

    @Test
    void whoSleepsByDayStretchesBeforeSleepInTheMorning() {
        Turnover byDay = new Turnover(LocalTime.of(23, 30), Turnover.USUAL.dayStart());
        Entries entries = entries(
                2, List.of(none(0), none(1)), List.of(), List.of(session(0, "07:30", 10), session(1, "11:45", 10)));

        Comparison comparison = Comparison.ofStretching(entries, Strip.of(entries), byDay);

        assertThat(comparison.with()).isEqualTo(new Arm(1, 0, 0));
        assertThat(comparison.without()).isEqualTo(new Arm(1, 0, 0));
    }

    @Test
    void comparesTheNightsFromADateOnWithThoseBefore() {
        Strip strip = strip(List.of(1, 0, 2, 0, NOT_RECORDED, 3));

        Comparison comparison = Comparison.ofChange(strip, Given.MONDAY.plus(3));

        assertThat(comparison.with()).isEqualTo(new Arm(2, 1, 3));
        assertThat(comparison.without()).isEqualTo(new Arm(3, 2, 3));
    }

    @Test
    void aNightOfWhichItIsNotKnownIsOnNeitherSide() {
        Strip strip = strip(List.of(1, 1, 1, 1));

        Comparison comparison = Comparison.of(
                strip,
                night -> night.equals(Given.MONDAY) ? Group.LEFT_OUT : Group.of(night.equals(Given.MONDAY.next())));

        assertThat(comparison.with()).isEqualTo(new Arm(1, 1, 1));
        assertThat(comparison.without()).isEqualTo(new Arm(2, 2, 2));
    }

    @Test
    void givesCountsOnlyUnderFourteenNightsASideOrTenCrampsInAll() {
        assertThat(steady(13, 13, 40, 20).verdict()).isInstanceOf(NotEnough.class);
        assertThat(steady(40, 20, 13, 13).verdict()).isInstanceOf(NotEnough.class);
        assertThat(steady(20, 4, 20, 5).verdict()).isInstanceOf(NotEnough.class);
        assertThat(steady(14, 5, 14, 5).verdict()).isInstanceOf(CouldBeChance.class);
    }

    @Test
    void saysFewerWhenTheWidenedIntervalIsBelowOne() {
        Comparison comparison = steady(84, 26, 84, 92);

        assertThat(comparison.verdict()).isInstanceOf(Fewer.class);
        assertThat(comparison.with().crampsAWeek().orElseThrow()).isCloseTo(2.2, within(0.05));
    }

    @Test
    void saysMoreAsReadilyAsFewer() {
        assertThat(steady(84, 92, 84, 26).verdict()).isInstanceOf(More.class);
    }

    @Test
    void saysNoMoreThanChanceWithTwentySevenNightsASide() {
        assertThat(steady(28, 0, 100, 300).verdict()).isInstanceOf(Fewer.class);
        assertThat(steady(27, 0, 100, 300).verdict()).isInstanceOf(CouldBeChance.class);
        assertThat(steady(100, 300, 27, 0).verdict()).isInstanceOf(CouldBeChance.class);
    }

    @Test
    void saysNoMoreThanChanceWhenBadWeeksExplainIt() {
        // 21 against 63 cramps: clear if each came by itself, but they came in three weeks and nine.
        List<Integer> nights = new ArrayList<>();
        for (int day = 0; day < 112; day++) {
            int week = day / 7;
            boolean bad = day < 56 ? week % 2 == 0 || week == 1 : week == 9;
            nights.add(bad ? 2 : 0);
        }

        Comparison comparison = Comparison.ofChange(strip(nights), Given.MONDAY.plus(56));

        assertThat(comparison.verdict()).isInstanceOfSatisfying(CouldBeChance.class, chance -> {
            assertThat(chance.evidence().exact().high()).isLessThan(1);
            assertThat(chance.evidence().widened().high()).isGreaterThan(1);
        });
    }

    @Property(tries = 200)
    void nightsThatNobodyRecordedChangeNothing(@ForAll("diaries") List<Integer> cramps) {
        List<Integer> longer = new ArrayList<>(cramps);
        for (int day = 0; day < 60; day++) {
            longer.add(NOT_RECORDED);
        }
        assertThat(byTurns(longer)).isEqualTo(byTurns(cramps));
    }

    @Property(tries = 200)
    void isItsMirrorImageWithTheSidesSwapped(@ForAll("diaries") List<Integer> cramps) {
        Strip strip = strip(cramps);
        Comparison one = Comparison.of(strip, night -> Group.of(day(night) >= 60));
        Comparison other = Comparison.of(strip, night -> Group.of(day(night) < 60));

        assertThat(one.with()).isEqualTo(other.without());
        assertThat(one.verdict() instanceof Fewer).isEqualTo(other.verdict() instanceof More);
        assertThat(one.verdict() instanceof NotEnough).isEqualTo(other.verdict() instanceof NotEnough);
        if (one.verdict() instanceof Compared here && other.verdict() instanceof Compared there) {
            assertThat(here.evidence().dispersion()).isEqualTo(there.evidence().dispersion());
        }
    }

    @Property(tries = 200)
    void theWidenedIntervalHoldsTheExactOne(@ForAll("diaries") List<Integer> cramps) {
        if (byTurns(cramps).verdict() instanceof Compared compared) {
            RateRatio exact = compared.evidence().exact();
            RateRatio widened = compared.evidence().widened();
            assertThat(widened.low()).isLessThanOrEqualTo(exact.low());
            assertThat(widened.high()).isGreaterThanOrEqualTo(exact.high());
        }
    }

    @Provide
    Arbitrary<List<Integer>> diaries() {
        return Arbitraries.integers()
                .between(NOT_RECORDED, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    private static Comparison byTurns(List<Integer> cramps) {
        return Comparison.of(strip(cramps), night -> Group.of(day(night) % 2 == 0));
    }

    private static long day(Night night) {
        return Given.MONDAY.until(night);
    }

    /** First the nights without, then those with, the cramps of each side as evenly spread as can be. */
    private static Comparison steady(int nightsWith, int crampsWith, int nightsWithout, int crampsWithout) {
        List<Integer> cramps = new ArrayList<>(evenly(nightsWithout, crampsWithout));
        cramps.addAll(evenly(nightsWith, crampsWith));
        return Comparison.ofChange(strip(cramps), Given.MONDAY.plus(nightsWithout));
    }

    private static List<Integer> evenly(int nights, int cramps) {
        List<Integer> counts = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            counts.add((night + 1) * cramps / nights - night * cramps / nights);
        }
        return counts;
    }

    private static Strip strip(List<Integer> cramps) {
        List<StripNight> nights = new ArrayList<>();
        for (int count : cramps) {
            NightState state = NightState.of(count > 0, count == 0);
            nights.add(new StripNight(Given.MONDAY.plus(nights.size()), state, Math.max(0, count)));
        }
        return new Strip(nights);
    }
}
