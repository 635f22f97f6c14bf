package app.legato.summary;

import app.legato.text.Texts;
import app.legato.trend.Comparison;
import app.legato.trend.Permutation;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialOutcome.Analysed;
import app.legato.trend.TrialOutcome.Counted;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialOutcome.Stopped;
import app.legato.trend.TrialOutcome.TooFewCramps;
import app.legato.trend.TrialOutcome.TooFewWeeks;
import app.legato.trend.TrialResult;
import app.legato.trend.TrialWeek;
import app.legato.trend.TrialWords;
import java.util.List;

/** The person's own trial in two or three lines of the page: what was done, the counts, and what may be said of them. */
final class TrialLines {
    private static final int MOST = 3;

    private final Texts texts;
    private final TrialResult result;

    private TrialLines(Texts texts, TrialResult result) {
        this.texts = texts;
        this.result = result;
    }

    /** The lines that fit; none without a trial. */
    static List<String> of(Summary summary, Setting setting) {
        TrialResult trial = summary.trial();
        return trial == null
                ? List.of()
                : setting.lines(
                        setting.texts().get("summary.tried"),
                        new TrialLines(setting.texts(), trial).words(),
                        setting.sheet().width(),
                        MOST);
    }

    /** Whether there are counts, which never stand without what dummy pills did. */
    static boolean isCounted(Summary summary) {
        TrialResult trial = summary.trial();
        return trial != null && trial.outcome() instanceof Counted;
    }

    private String words() {
        String what = texts.get(
                "summary.trial.what",
                TrialWords.of(texts, result.trial()).what(),
                result.trial().plan().weeks().size(),
                texts.date(result.trial().plan().first().evening()),
                texts.date(result.trial().end().morning()));
        TrialOutcome outcome = result.outcome();
        String counts = outcome instanceof Counted counted
                ? texts.get(
                                "summary.trial.counts",
                                cramps(counted, true),
                                nights(counted, true),
                                cramps(counted, false),
                                nights(counted, false))
                        + " "
                        + leftOut(counted)
                : "";
        return what + " " + counts + said(outcome);
    }

    private String said(TrialOutcome outcome) {
        return switch (outcome) {
            case Running(int week, int weeks) -> texts.get("summary.trial.running", week, weeks);
            case Stopped stopped -> texts.get("summary.trial.stopped", stopped.week(), stopped.drawn());
            case TooFewWeeks _ -> texts.get("summary.trial.too-few-weeks");
            case TooFewCramps _ -> texts.get("summary.trial.too-few-cramps", Comparison.CRAMPS_IN_ALL);
            case Analysed analysed -> said(analysed.permutation());
        };
    }

    private String said(Permutation permutation) {
        String key = permutation.isFewer()
                ? "summary.trial.fewer"
                : permutation.isMore() ? "summary.trial.more" : "summary.trial.chance";
        String draws = permutation.isExact() ? "summary.trial.draws" : "summary.trial.draws-sampled";
        return texts.get(key, texts.get(draws, permutation.asLarge(), permutation.draws()));
    }

    /** The weeks that are in no count, with a space behind; empty when all are. */
    private String leftOut(Counted counted) {
        int weeks = counted.weeks().size() - counted.usable().size();
        return weeks == 0 ? "" : texts.get("summary.trial.left-out", weeks, TrialWeek.NIGHTS_MIN) + " ";
    }

    private static int cramps(Counted counted, boolean with) {
        return counted.usable().stream()
                .filter(week -> week.with() == with)
                .map(TrialWeek::counts)
                .mapToInt(counts -> counts.cramps())
                .sum();
    }

    private static int nights(Counted counted, boolean with) {
        return counted.usable().stream()
                .filter(week -> week.with() == with)
                .map(TrialWeek::counts)
                .mapToInt(counts -> counts.nights())
                .sum();
    }
}
