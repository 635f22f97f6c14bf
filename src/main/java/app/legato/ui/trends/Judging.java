package app.legato.ui.trends;

import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.text.Texts;
import app.legato.trend.Arm;
import app.legato.trend.Comparison;
import app.legato.trend.ComparisonWords;
import app.legato.trend.Question;
import app.legato.trend.RateRatio;
import app.legato.trend.Strip;
import app.legato.trend.Verdict.Compared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From a subject and the entries to what may be said. Pure; asked on the diary's thread, so that a year of nights never holds up the screen. */
record Judging(Texts texts, Subject subject) {
    private static final String BETWEEN = ", ";

    Comparison of(Entries entries, Turnover turnover) {
        Strip strip = Strip.of(entries);
        return switch (subject) {
            case Subject.Stretching _ -> Comparison.ofStretching(entries, strip, turnover);
            case Subject.Since(LocalDate date) -> Comparison.ofChange(strip, new Night(date));
            case Subject.OfTheDay(DaySplit split) -> ofDays(entries, strip, split);
        };
    }

    private static Comparison ofDays(Entries entries, Strip strip, DaySplit split) {
        Map<LocalDate, DayFactors> days =
                entries.days().stream().collect(Collectors.toMap(DayFactors::day, Function.identity()));
        LocalDate firstSaid = split.firstSaid(entries.days());
        Map<LocalDate, List<Drink>> drinks = entries.drinks().stream().collect(Collectors.groupingBy(Drink::day));
        return Comparison.of(strip, night -> {
            LocalDate day = night.evening();
            return split.of(
                    days.getOrDefault(day, DayFactors.unsaid(day)), drinks.getOrDefault(day, List.of()), firstSaid);
        });
    }

    /**
     * In words.
     *
     * @param comparisons how many different ones the person has made, this one included
     */
    Result in(Comparison comparison, int comparisons, Night from, Night to) {
        ComparisonWords words = new ComparisonWords(texts, question());
        RateRatio ratio = comparison.verdict() instanceof Compared compared
                ? compared.evidence().widened()
                : null;
        List<String> remarks = new ArrayList<>();
        if (ratio != null) {
            remarks.add(words.numbers(comparison));
        }
        remarks.addAll(words.remarks(comparisons));
        remarks.add(texts.get("trends.looked-at", texts.date(from.evening()), texts.date(to.morning())));
        if (subject instanceof Subject.OfTheDay(DaySplit split)) {
            remarks.add(texts.get(split.isYesOnly() ? "trends.unsaid-yes-only" : "trends.unsaid"));
        }
        return new Result(
                words.verdict(comparison),
                side(words, words.with(), comparison.with(), ratio != null),
                side(words, words.without(), comparison.without(), ratio != null),
                ratio,
                words.interval(comparison),
                ratio == null ? missing(comparison) : "",
                remarks);
    }

    private static Result.Side side(ComparisonWords words, String name, Arm arm, boolean rated) {
        return new Result.Side(name, words.counts(arm), rated ? words.rates(arm) : "");
    }

    private Question question() {
        return switch (subject) {
            case Subject.Stretching _ -> new Question.Stretching();
            case Subject.Since(LocalDate date) -> new Question.Change(new Night(date));
            case Subject.OfTheDay(DaySplit split) -> new Question.Factor(split.words(texts));
        };
    }

    private String missing(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        boolean since = subject instanceof Subject.Since;
        add(
                parts,
                since ? "trends.missing-after" : "trends.missing-with",
                Comparison.NIGHTS_A_SIDE - comparison.with().nights());
        add(
                parts,
                since ? "trends.missing-before" : "trends.missing-without",
                Comparison.NIGHTS_A_SIDE - comparison.without().nights());
        add(
                parts,
                "trends.missing-cramps",
                Comparison.CRAMPS_IN_ALL
                        - comparison.with().cramps()
                        - comparison.without().cramps());
        return texts.get(
                "trends.missing", Comparison.NIGHTS_A_SIDE, Comparison.CRAMPS_IN_ALL, String.join(BETWEEN, parts));
    }

    private void add(List<String> parts, String key, int lacking) {
        if (lacking > 0) {
            parts.add(texts.get(key, lacking));
        }
    }
}
