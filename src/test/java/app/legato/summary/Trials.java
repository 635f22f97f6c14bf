package app.legato.summary;

import app.legato.diary.Entries;
import app.legato.night.NightState;
import app.legato.night.Turnover;
import app.legato.trend.OwnTrial;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import app.legato.trend.Trial;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Own trials for the page's tests: one of each outcome, with short names and the longest ones. */
final class Trials {
    private static final List<Boolean> DRAWN = List.of(true, false, false, true, false, true, true, false);
    private static final OwnTrial PLAN = new OwnTrial(Diaries.FIRST, DRAWN, null);

    private Trials() {}

    static List<@Nullable String> names() {
        return Arrays.asList(
                null, "W".repeat(Trial.TRIED_MAX), "Wm <&> {0} ".repeat(9).substring(0, Trial.TRIED_MAX));
    }

    static TrialResult result(@Nullable String tried, TrialOutcome outcome) {
        return new TrialResult(new Trial(UUID.nameUUIDFromBytes(new byte[1]), tried, PLAN), outcome);
    }

    /** The page of a diary with an own trial. */
    static Summary page(Entries entries, @Nullable TrialResult trial, Cover cover) {
        return SummaryBuilder.build(new Material(entries, null, trial, Turnover.USUAL), cover, Extras.NONE);
    }

    static List<TrialOutcome> outcomes() {
        return List.of(
                fewer(),
                PLAN.outcome(strip(week -> DRAWN.get(week) ? 9 : 2), PLAN.last().next()),
                PLAN.outcome(strip(week -> 3 + week % 3), PLAN.last().next()),
                PLAN.outcome(strip(_ -> 0), PLAN.last().next()),
                PLAN.outcome(
                        new Strip(strip(_ -> 2).nights().subList(0, 20)),
                        PLAN.last().next()),
                stopped(),
                PLAN.outcome(strip(_ -> 0), Diaries.FIRST.plus(15)),
                sampled());
    }

    /** So many weeks that not every draw is tried. */
    static TrialOutcome sampled() {
        OwnTrial plan = new OwnTrial(
                Diaries.FIRST,
                IntStream.range(0, 24).mapToObj(week -> week % 2 == 0).toList(),
                null);
        return plan.outcome(strip(24, week -> 3 + week % 2), plan.last().next());
    }

    static TrialOutcome fewer() {
        return PLAN.outcome(strip(week -> DRAWN.get(week) ? 2 : 9), PLAN.last().next());
    }

    static TrialOutcome stopped() {
        return PLAN.stoppedAfter(Diaries.FIRST.plus(17))
                .outcome(strip(week -> DRAWN.get(week) ? 2 : 9), PLAN.last().next());
    }

    private static Strip strip(IntUnaryOperator cramps) {
        return strip(DRAWN.size(), cramps);
    }

    private static Strip strip(int weeks, IntUnaryOperator cramps) {
        List<StripNight> nights = new ArrayList<>();
        for (int day = 0; day < weeks * 7; day++) {
            int count = day % 7 == 3 ? cramps.applyAsInt(day / 7) : 0;
            nights.add(new StripNight(Diaries.FIRST.plus(day), NightState.of(count > 0, true), count));
        }
        return new Strip(nights);
    }
}
