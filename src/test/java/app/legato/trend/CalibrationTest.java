package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.trend.WeeklyDiaries.Way;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred diaries of each kind; {@code mvn -Pbench verify -Dlegato.bench=calibration} makes two thousand. Were the true rate just at its limit,
 * 2.5 of a hundred, more than seven would be found once in two hundred times; an interval that is not widened is found out at once.
 */
@Execution(ExecutionMode.CONCURRENT)
class CalibrationTest {
    private static final int DIARIES = 100;

    @ParameterizedTest
    @EnumSource(names = "TWENTY_YEARS_AT_RANDOM", mode = EnumSource.Mode.EXCLUDE)
    void seldomSaysFewerOrMoreWhereNothingHelps(Way way) {
        WeeklyDiaries diaries = new WeeklyDiaries(7);
        for (double aWeek : new double[] {2.5, 8}) {
            int fewer = count(() -> diaries.diary(way, aWeek, 1, 0, true).compared(), CalibrationTest::isFewer);
            int more = count(() -> diaries.diary(way, aWeek, 1, 0, true).compared(), CalibrationTest::isMore);
            assertThat(fewer).as("fewer, %s a week", aWeek).isLessThanOrEqualTo(7);
            assertThat(more).as("more, %s a week", aWeek).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void theSameDiariesWouldOftenBeMisjudgedWithoutWidening() {
        WeeklyDiaries diaries = new WeeklyDiaries(7);
        int alarms = count(
                () -> diaries.diary(Way.BEFORE_AND_AFTER_4_WEEKS, 8, 1, 0, true).compared(),
                comparison -> comparison.verdict() instanceof Verdict.Compared compared
                        && compared.evidence().exact().high() < 1);
        assertThat(alarms).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"EVERY_OTHER_NIGHT", "AT_RANDOM"})
    void isNotMuteWhereMuchHelps(Way way) {
        WeeklyDiaries diaries = new WeeklyDiaries(11);
        int said = count(() -> diaries.diary(way, 7.7, 0.4, 0, true).compared(), CalibrationTest::isFewer);
        assertThat(said).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 8})
    void aTrialSeldomFindsWhatIsNotThere(double aWeek) {
        WeeklyDiaries diaries = new WeeklyDiaries(13);
        long alarms = IntStream.range(0, DIARIES)
                .filter(_ -> {
                    OwnTrial trial = diaries.trial(4);
                    return trial.outcome(
                                            diaries.trialDiary(trial, aWeek, 0.1),
                                            trial.last().next())
                                    instanceof TrialOutcome.Analysed analysed
                            && analysed.permutation().twoSided() <= Permutation.LEVEL;
                })
                .count();
        assertThat(alarms).isLessThanOrEqualTo(11);
    }

    private static int count(Supplier<Comparison> diaries, Predicate<Comparison> wanted) {
        return (int) IntStream.range(0, DIARIES)
                .filter(_ -> wanted.test(diaries.get()))
                .count();
    }

    private static boolean isFewer(Comparison comparison) {
        return comparison.verdict() instanceof Verdict.Fewer;
    }

    private static boolean isMore(Comparison comparison) {
        return comparison.verdict() instanceof Verdict.More;
    }
}
