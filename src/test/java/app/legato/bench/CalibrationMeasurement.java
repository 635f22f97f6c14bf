package app.legato.bench;

import app.legato.trend.Comparison;
import app.legato.trend.OwnTrial;
import app.legato.trend.Permutation;
import app.legato.trend.TrialOutcome;
import app.legato.trend.Verdict;
import app.legato.trend.WeeklyDiaries;
import app.legato.trend.WeeklyDiaries.Diary;
import app.legato.trend.WeeklyDiaries.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often a comparison finds what is not there, and how often it misses what is, in 2,000 invented diaries of each kind; and how long one over
 * twenty years takes.
 *
 * <p>What can be asked of two phases of twelve weeks each has a limit: at 2.5% false alarms, 7.7 cramps a week and a true ratio of 0.4, even the most
 * powerful test there is (Neyman-Pearson, knowing rates and shape) says it in no more than 75.5% of clustered diaries. So the bar of 80% stands
 * where the nights of both sides lie in the same weeks, and where weeks do not cluster.
 */
final class CalibrationMeasurement implements Measurement {
    private static final int DIARIES = 2000;
    private static final double FALSE_ALARMS = 2.5;
    private static final double TRIAL_ALARMS = 5;
    private static final double MISSED = 20;
    private static final double MILLISECONDS = 5;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Way way : Way.compared()) {
            for (double aWeek : new double[] {2.5, 8}) {
                rows.add(falseAlarms(way, aWeek, "fewer", comparison -> comparison.verdict() instanceof Verdict.Fewer));
                rows.add(falseAlarms(way, aWeek, "more", comparison -> comparison.verdict() instanceof Verdict.More));
            }
        }
        for (double aWeek : new double[] {2.5, 8}) {
            rows.add(trialAlarms(4, aWeek));
            rows.add(trialAlarms(6, aWeek));
        }
        rows.add(missed(Way.EVERY_OTHER_NIGHT, true, true));
        rows.add(missed(Way.AT_RANDOM, true, true));
        rows.add(missed(Way.BEFORE_AND_AFTER_12_WEEKS, false, true));
        rows.add(missed(Way.BEFORE_AND_AFTER_12_WEEKS, true, false));
        rows.add(missed(Way.EVERY_OTHER_WEEK, true, false));
        rows.add(twentyYears());
        return rows;
    }

    private static Row falseAlarms(Way way, double aWeek, String word, Predicate<Comparison> said) {
        WeeklyDiaries diaries = new WeeklyDiaries(1);
        double alarms =
                percent(() -> said.test(diaries.diary(way, aWeek, 1, 0, true).compared()));
        return row("says " + word + ", nothing helps: " + words(way) + ", " + aWeek, alarms, FALSE_ALARMS, 1.0);
    }

    private static Row trialAlarms(int weeksASide, double aWeek) {
        WeeklyDiaries diaries = new WeeklyDiaries(1);
        double alarms = percent(() -> {
            OwnTrial trial = diaries.trial(weeksASide);
            TrialOutcome outcome = trial.outcome(
                    diaries.trialDiary(trial, aWeek, 0.1), trial.last().next());
            return outcome instanceof TrialOutcome.Analysed analysed
                    && analysed.permutation().twoSided() <= Permutation.LEVEL;
        });
        String weeks = weeksASide + " + " + weeksASide + " weeks";
        return row("trial finds a difference, nothing helps: " + weeks + ", " + aWeek, alarms, TRIAL_ALARMS, 1.0);
    }

    private static Row missed(Way way, boolean clustered, boolean barred) {
        WeeklyDiaries diaries = new WeeklyDiaries(1);
        double missed = percent(
                () -> !(diaries.diary(way, 7.7, 0.4, 0, clustered).compared().verdict() instanceof Verdict.Fewer));
        String weeks = clustered ? "" : ", weeks alike";
        return row(
                "does not say fewer, ratio 0.4: " + words(way) + weeks + ", 7.7", missed, MISSED, barred ? 1.0 : null);
    }

    private static Row twentyYears() {
        WeeklyDiaries diaries = new WeeklyDiaries(1);
        List<Double> millis = new ArrayList<>();
        Diary diary = diaries.diary(Way.TWENTY_YEARS_AT_RANDOM, 4, 0.9, 0, true);
        for (int run = 0; run < 60; run++) {
            long start = System.nanoTime();
            diary.compared();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> later = millis.subList(30, 60).stream().sorted().toList();
        return new Row(
                "comparison over twenty years / 5 ms",
                Unit.MILLISECONDS,
                later.get(15),
                MILLISECONDS,
                later.get(7) / MILLISECONDS,
                later.get(22) / MILLISECONDS,
                1.0);
    }

    private static Row row(String what, double measured, double limit, @Nullable Double bar) {
        double ratio = measured / limit;
        return new Row(what, Unit.PERCENT, measured, limit, ratio, ratio, bar);
    }

    private static double percent(BooleanSupplier diary) {
        int found = 0;
        for (int i = 0; i < DIARIES; i++) {
            found += diary.getAsBoolean() ? 1 : 0;
        }
        return 100.0 * found / DIARIES;
    }

    private static String words(Way way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
