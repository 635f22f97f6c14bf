package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.trend.Group;
import app.legato.trend.OwnTrial;
import app.legato.trend.Permutation;
import app.legato.trend.Trial;
import app.legato.trend.TrialOutcome.Analysed;
import app.legato.trend.TrialOutcome.Counted;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialResult;
import app.legato.trend.TrialWeek;
import app.legato.trend.TrialWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trials in words and pictures. Pure; asked on the diary's thread, for a long trial has a hundred thousand draws to tell of. */
record TrialSaid(Texts texts, Night tonight) {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String BETWEEN = ", ";
    private static final int COLUMNS = 15;
    private static final int COLUMNS_LEAST = 7;
    private static final int COLUMNS_OF_MANY = 25;
    private static final int MANY = 100;

    /** @param made how many trials there were in all, this one included */
    TrialShown of(TrialResult result, int made) {
        Trial trial = result.trial();
        TrialWords words = TrialWords.of(texts, trial);
        return switch (result.outcome()) {
            case Running running -> underWay(trial, words, running);
            case Counted counted -> counted(trial, words, counted, made);
        };
    }

    /** What it was, when, and what it said, in one line. */
    String earlier(TrialResult result) {
        TrialWords words = TrialWords.of(texts, result.trial());
        return texts.get("trends.trial-earlier", name(result.trial(), words), words.verdict(result.outcome()));
    }

    private TrialShown underWay(Trial trial, TrialWords words, Running running) {
        OwnTrial plan = trial.plan();
        List<String> lines = new ArrayList<>();
        lines.add(words.verdict(running));
        lines.add(texts.get("trends.trial-log", TrialWeek.NIGHTS_MIN));
        return new TrialShown(
                name(trial, words),
                running.week() == 0 ? begins(plan, words) : words.week(plan, tonight),
                new TrialShown.Schedule(plan.weeks(), running.week(), weeks(plan)),
                lines,
                null,
                List.of(),
                texts.get(running.week() == 0 ? "trends.trial-stop-before" : "trends.trial-stop-hint"));
    }

    private String begins(OwnTrial plan, TrialWords words) {
        String key =
                plan.groupOf(plan.first()) == Group.WITH ? "trends.trial-begins-with" : "trends.trial-begins-without";
        return texts.get(key, texts.night(plan.first().evening()), words.what());
    }

    private String weeks(OwnTrial plan) {
        return texts.get(
                "trends.trial-weeks",
                numbers(plan, true),
                numbers(plan, false),
                texts.date(plan.last().morning()));
    }

    private static String numbers(OwnTrial plan, boolean with) {
        return IntStream.range(0, plan.weeks().size())
                .filter(week -> plan.weeks().get(week) == with)
                .mapToObj(week -> Integer.toString(week + 1))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The details end with what always has to be said, see {@link TrialWords#details}: these are the remarks. */
    private TrialShown counted(Trial trial, TrialWords words, Counted counted, int made) {
        List<String> details = words.details(counted);
        List<String> remarks = new ArrayList<>(details.subList(details.size() - TrialWords.ALWAYS, details.size()));
        if (made > 1) {
            remarks.add(texts.get("trends.trial-several", made));
        }
        int nights = (int) trial.plan().first().until(trial.end()) + 1;
        int logged = counted.weeks().stream()
                .mapToInt(week -> week.counts().nights())
                .sum();
        List<String> lines = new ArrayList<>(details.subList(0, details.size() - TrialWords.ALWAYS));
        lines.add(texts.get("trends.trial-logged", logged, nights));
        return new TrialShown(
                name(trial, words),
                words.verdict(counted),
                null,
                lines,
                counted instanceof Analysed analysed ? draws(words, analysed) : null,
                remarks,
                "");
    }

    private static TrialShown.Draws draws(TrialWords words, Analysed analysed) {
        Permutation permutation = analysed.permutation();
        int count = permutation.draws() > MANY ? COLUMNS_OF_MANY : COLUMNS;
        while (count > COLUMNS_LEAST && hasGaps(permutation.columns(count))) {
            count -= 2;
        }
        return new TrialShown.Draws(permutation.columns(count), words.rarity(analysed));
    }

    /** Few weeks of few cramps show few different differences: bars finer than these would stand apart like a comb. */
    private static boolean hasGaps(List<Permutation.Column> columns) {
        return columns.stream().anyMatch(column -> column.draws() == 0);
    }

    private String name(Trial trial, TrialWords words) {
        String key = trial.isOfStretching() ? "trends.trial-name-stretching" : "trends.trial-name";
        return texts.get(
                key,
                words.what(),
                unbroken(trial.plan().first().evening()),
                unbroken(trial.end().morning()));
    }

    private String unbroken(LocalDate date) {
        return texts.date(date).replace(' ', NO_BREAK_SPACE);
    }
}
