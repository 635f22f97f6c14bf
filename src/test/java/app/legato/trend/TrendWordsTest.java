package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.trend.Verdict.CouldBeChance;
import app.legato.trend.Verdict.Evidence;
import app.legato.trend.Verdict.Fewer;
import app.legato.trend.Verdict.NotEnough;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendWordsTest {
    private static final Night MAY_12 = new Night(LocalDate.of(2025, 5, 12));
    private static final Arm WITH = new Arm(60, 15, 20);
    private static final Arm WITHOUT = new Arm(60, 25, 36);
    private static final Evidence EVIDENCE =
            new Evidence(RateRatio.exact(WITH, WITHOUT), RateRatio.widened(WITH, WITHOUT, 2), new Dispersion(1.5, 17));

    private final Texts english = new Texts(Locale.UK);
    private final ComparisonWords words = new ComparisonWords(english, new Question.Stretching());

    @Test
    void saysNoMoreThanTheGatesAllow() {
        assertThat(words.verdict(new Comparison(WITH, WITHOUT, new NotEnough())))
                .isEqualTo("Not enough yet.");
        assertThat(words.verdict(new Comparison(WITH, WITHOUT, new CouldBeChance(EVIDENCE))))
                .isEqualTo("Could be chance.");
        assertThat(words.verdict(new Comparison(WITH, WITHOUT, new Fewer(EVIDENCE))))
                .isEqualTo("Fewer cramps on nights with stretching before sleep.");
        assertThat(new ComparisonWords(english, new Question.Factor("Cold feet"))
                        .verdict(new Comparison(WITH, WITHOUT, new Verdict.More(EVIDENCE))))
                .isEqualTo("More cramps on nights with “Cold feet”.");
    }

    @Test
    void givesCountsOnlyWhenThereIsNotEnough() {
        assertThat(words.interval(new Comparison(WITH, WITHOUT, new NotEnough())))
                .isEmpty();
        assertThat(words.counts(new Arm(1, 1, 1))).isEqualTo("1 night logged: 1 cramp, 1 night with cramps");
        assertThat(words.counts(WITH)).isEqualTo("60 nights logged: 20 cramps, 15 nights with cramps");
    }

    @Test
    void givesRatesAndTheIntervalWidenedAndPlain() {
        Comparison comparison = new Comparison(WITH, WITHOUT, new CouldBeChance(EVIDENCE));
        assertThat(words.rates(WITH)).isEqualTo("2.3 cramps a week, 1.8 nights with cramps a week");
        assertThat(words.interval(comparison))
                .isEqualTo("Cramps a night with stretching before sleep: about half as many. Allowing for good and bad"
                        + " weeks, it could be anything from about a quarter as many to about a quarter more.");
        assertThat(words.numbers(comparison)).contains("are 0.56;", "0.23 to 1.27", "0.3 to 0.99");
    }

    @Test
    void saysARatioAsPeopleDoAndNeverAcrossTheSame() {
        RatioWords ratio = new RatioWords(english);
        assertThat(List.of(0.0, 0.34, 0.5, 0.75, 0.99, 1.0, 1.01, 1.5, 1.8, 2.0, 3.2, 40.0))
                .extracting(ratio::of)
                .containsExactly(
                        "none",
                        "about a third as many",
                        "about half as many",
                        "about three quarters as many",
                        "nearly as many",
                        "just as many",
                        "slightly more",
                        "about one and a half times as many",
                        "nearly twice as many",
                        "about twice as many",
                        "about 3 times as many",
                        "more than ten times as many");
    }

    @Test
    void saysWhatHasNoUpperEndInItsOwnWords() {
        Arm none = new Arm(60, 0, 0);
        Evidence evidence =
                new Evidence(RateRatio.exact(WITH, none), RateRatio.widened(WITH, none, 2), new Dispersion(1.5, 17));
        Comparison open = new Comparison(WITH, none, new Verdict.More(evidence));
        assertThat(words.interval(open)).contains("no cramp to compare with", "as many upwards");
        assertThat(words.numbers(open)).contains("at least").doesNotContain("∞", "NaN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void alwaysAddsThePlaceboLineAndHowManyWereCompared(String language) {
        Texts texts = new Texts(Locale.of(language));
        for (Question question :
                List.of(new Question.Stretching(), new Question.Change(MAY_12), new Question.Factor("x"))) {
            ComparisonWords said = new ComparisonWords(texts, question);
            assertThat(said.remarks(1)).contains(texts.get("trend.placebo"));
            assertThat(said.remarks(1)).doesNotContain(texts.get("trend.several", 1));
            assertThat(said.remarks(3)).contains(texts.get("trend.placebo"), texts.get("trend.several", 3));
        }
        assertThat(new ComparisonWords(texts, new Question.Change(MAY_12)).remarks(1))
                .contains(texts.get("trend.time"));
    }

    @Test
    void namesBothSidesOfAChange() {
        ComparisonWords change = new ComparisonWords(new Texts(Locale.GERMANY), new Question.Change(MAY_12));
        assertThat(change.with()).isEqualTo("Nächte ab 12.05.2025");
        assertThat(change.without()).isEqualTo("Nächte vor dem 12.05.2025");
    }

    @Test
    void saysOfATrialHowRareItsResultIs() {
        TrialWords trial = new TrialWords(english, "stretching");
        TrialOutcome fewer = analysed(new int[] {1, 2, 0, 1}, new int[] {6, 5, 8, 7});

        assertThat(trial.verdict(fewer)).isEqualTo("Fewer cramps in the weeks with stretching.");
        assertThat(trial.details(fewer))
                .contains(
                        "4 weeks with: 28 nights logged, 4 cramps",
                        "4 weeks without: 28 nights logged, 26 cramps",
                        "The weeks differ by 5.5 cramps a week. Of all 70 ways in which they could have been drawn, 2"
                                + " would show a difference at least as large.",
                        english.get("trend.placebo"));
        assertThat(trial.verdict(analysed(new int[] {1, 6, 0, 7}, new int[] {6, 1, 8, 2})))
                .isEqualTo("Could be chance.");
    }

    @Test
    void saysOfATrialStoppedEarlyWhatCanNoLongerBeConcluded() {
        TrialWords trial = new TrialWords(english, "stretching");
        TrialOutcome stopped = new TrialOutcome.Stopped(5, 8, weeks(new int[] {1, 2, 0}, new int[] {6, 5}));

        assertThat(trial.verdict(stopped)).isEqualTo("Stopped in week 5 of 8. Counts only.");
        assertThat(trial.details(stopped))
                .anyMatch(line -> line.startsWith("Whether a difference is more than chance can no longer be said"));
    }

    @Test
    void saysNothingOfTheCountsOfARunningTrial() {
        TrialWords trial = new TrialWords(english, "stretching");
        assertThat(trial.details(new TrialOutcome.Running(3, 8))).isEmpty();
        assertThat(trial.verdict(new TrialOutcome.Running(3, 8)))
                .startsWith("The result comes when the last week is over");
    }

    @Test
    void saysWhichWeekOfTheTrialANightBelongsTo() {
        OwnTrial trial = new OwnTrial(Given.MONDAY, List.of(true, false, false, true, false, true, true, false), null);
        TrialWords german = new TrialWords(new Texts(Locale.GERMANY), "Dehnen");
        assertThat(german.week(trial, Given.MONDAY.plus(8))).isEqualTo("Woche 2 von 8 Ihres Versuchs: ohne Dehnen");
        assertThat(german.week(trial, Given.MONDAY.previous())).isEmpty();
    }

    private static TrialOutcome analysed(int[] with, int[] without) {
        List<TrialWeek> weeks = weeks(with, without);
        return new TrialOutcome.Analysed(weeks, Permutation.of(weeks));
    }

    private static List<TrialWeek> weeks(int[] with, int[] without) {
        return IntStream.range(0, with.length + without.length)
                .mapToObj(week -> week < with.length
                        ? new TrialWeek(true, new Arm(7, Math.min(7, with[week]), with[week]))
                        : new TrialWeek(
                                false,
                                new Arm(7, Math.min(7, without[week - with.length]), without[week - with.length])))
                .toList();
    }
}
