package app.legato.trend;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.trend.TrialOutcome.Analysed;
import app.legato.trend.TrialOutcome.Counted;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialOutcome.Stopped;
import app.legato.trend.TrialOutcome.TooFewCramps;
import app.legato.trend.TrialOutcome.TooFewWeeks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own trial in the sentences of one language: what may be said and nothing more. */
public final class TrialWords {
    /** How many of the {@linkplain #details details} come last whatever the trial says. */
    public static final int ALWAYS = 2;

    private final Texts texts;
    private final String what;

    /** @param what the name of what is tried, in the person's language */
    public TrialWords(Texts texts, String what) {
        this.texts = texts;
        this.what = what;
    }

    /** The words for a trial that the diary keeps. */
    public static TrialWords of(Texts texts, Trial trial) {
        return new TrialWords(texts, name(texts, trial.tried()));
    }

    /** @param tried in the person's words, which are set apart by quotation marks; null for stretching */
    private static String name(Texts texts, @Nullable String tried) {
        return tried == null ? texts.get("trend.trial.stretching") : texts.get("trend.trial.quoted", tried);
    }

    /** What is tried. */
    public String what() {
        return what;
    }

    /** Which week a night belongs to; empty for a night outside the trial. */
    public String week(OwnTrial trial, Night night) {
        return trial.weekOf(night)
                .map(week -> trial.groupOf(night) == Group.WITH
                        ? texts.get("trend.trial.week-with", week, trial.weeks().size(), what)
                        : texts.get(
                                "trend.trial.week-without", week, trial.weeks().size(), what))
                .orElse("");
    }

    /** The one sentence that stands first. */
    public String verdict(TrialOutcome outcome) {
        return switch (outcome) {
            case Running running -> texts.get(running.week() == 0 ? "trend.trial.not-begun" : "trend.trial.running");
            case Stopped stopped -> texts.get("trend.trial.stopped", stopped.week(), stopped.drawn());
            case TooFewWeeks _ -> texts.get("trend.trial.too-few");
            case TooFewCramps _ -> texts.get("trend.trial.too-few-cramps", Comparison.CRAMPS_IN_ALL);
            case Analysed analysed -> verdict(analysed.permutation());
        };
    }

    /** How rare a difference of that size is among all draws. */
    public String rarity(Analysed analysed) {
        return draws(analysed.permutation());
    }

    /** What stands below it: counts, how rare the result is, and what always has to be said. Nothing while the trial runs. */
    public List<String> details(TrialOutcome outcome) {
        if (!(outcome instanceof Counted counted)) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        details.add(counts("trend.trial.with", counted.usable(), true));
        details.add(counts("trend.trial.without", counted.usable(), false));
        int leftOut = counted.weeks().size() - counted.usable().size();
        if (leftOut > 0) {
            details.add(texts.get("trend.trial.left-out", leftOut, TrialWeek.NIGHTS_MIN));
        }
        switch (counted) {
            case Analysed analysed -> details.add(rarity(analysed));
            case Stopped stopped -> details.add(texts.get("trend.trial.no-longer", stopped.drawn()));
            case TooFewWeeks _ -> details.add(texts.get("trend.trial.lacking", TrialWeek.NIGHTS_MIN));
            case TooFewCramps _ -> {}
        }
        details.add(texts.get("trend.placebo"));
        details.add(texts.get("trend.trial.known"));
        return List.copyOf(details);
    }

    private String verdict(Permutation permutation) {
        if (permutation.isFewer()) {
            return texts.get("trend.trial.fewer", what);
        }
        return permutation.isMore() ? texts.get("trend.trial.more", what) : texts.get("trend.chance");
    }

    private String counts(String key, List<TrialWeek> weeks, boolean with) {
        List<TrialWeek> side =
                weeks.stream().filter(week -> week.with() == with).toList();
        int nights = side.stream().mapToInt(week -> week.counts().nights()).sum();
        int cramps = side.stream().mapToInt(week -> week.counts().cramps()).sum();
        return texts.get(key, side.size(), nights, cramps);
    }

    private String draws(Permutation permutation) {
        String key = permutation.isExact() ? "trend.trial.draws" : "trend.trial.draws-sampled";
        String size = texts.number(Math.abs(permutation.actual()), 1);
        return texts.get(key, size, permutation.draws(), permutation.asLarge());
    }
}
