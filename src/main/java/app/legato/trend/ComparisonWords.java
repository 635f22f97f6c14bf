package app.legato.trend;

import app.legato.text.Texts;
import app.legato.trend.Question.Change;
import app.legato.trend.Question.Factor;
import app.legato.trend.Question.Stretching;
import app.legato.trend.Verdict.Compared;
import app.legato.trend.Verdict.CouldBeChance;
import app.legato.trend.Verdict.Fewer;
import app.legato.trend.Verdict.More;
import app.legato.trend.Verdict.NotEnough;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A comparison in the sentences of one language: what may be said and nothing more. */
public final class ComparisonWords {
    private final Texts texts;
    private final Question question;

    public ComparisonWords(Texts texts, Question question) {
        this.texts = texts;
        this.question = question;
    }

    /** The one sentence that stands first. */
    public String verdict(Comparison comparison) {
        return switch (comparison.verdict()) {
            case NotEnough _ -> texts.get("trend.not-enough");
            case CouldBeChance _ -> texts.get("trend.chance");
            case Fewer _ -> fewer();
            case More _ -> more();
        };
    }

    /** What the nights with are called. */
    public String with() {
        return switch (question) {
            case Stretching _ -> texts.get("trend.with.stretching");
            case Change(var first) -> texts.get("trend.with.change", texts.date(first.evening()));
            case Factor(var words) -> texts.get("trend.with.factor", words);
        };
    }

    /** What the nights without are called. */
    public String without() {
        return switch (question) {
            case Stretching _ -> texts.get("trend.without.stretching");
            case Change(var first) -> texts.get("trend.without.change", texts.date(first.evening()));
            case Factor(var words) -> texts.get("trend.without.factor", words);
        };
    }

    /** Nights, cramps and cramp-nights of one side. */
    public String counts(Arm arm) {
        return texts.get("trend.counts", arm.nights(), arm.cramps(), arm.crampNights());
    }

    /** Cramps and cramp-nights a week of one side; only for a comparison that has enough nights. */
    public String rates(Arm arm) {
        return texts.get("trend.rates", number(arm.crampsAWeek()), number(arm.crampNightsAWeek()));
    }

    /** The ratio of rates with its interval, in words as people use them; empty when there is not enough to compare. */
    public String interval(Comparison comparison) {
        if (!(comparison.verdict() instanceof Compared compared)) {
            return "";
        }
        RatioWords words = new RatioWords(texts);
        RateRatio widened = compared.evidence().widened();
        if (comparison.without().cramps() == 0) {
            return texts.get("trend.interval.open", words.of(widened.low()));
        }
        return texts.get(
                "trend.interval",
                ratioOf(words.of(compared.evidence().exact().estimate())),
                words.of(widened.low()),
                words.of(widened.high()));
    }

    /** The same in numbers; empty when there is not enough to compare. */
    public String numbers(Comparison comparison) {
        if (!(comparison.verdict() instanceof Compared compared)) {
            return "";
        }
        RateRatio widened = compared.evidence().widened();
        RateRatio exact = compared.evidence().exact();
        if (comparison.without().cramps() == 0) {
            return texts.get("trend.numbers.open", ratio(widened.low()), ratio(exact.low()));
        }
        return texts.get(
                "trend.numbers",
                ratio(exact.estimate()),
                ratio(widened.low()),
                ratio(widened.high()),
                ratio(exact.low()),
                ratio(exact.high()));
    }

    /**
     * What always has to be said beside it.
     *
     * @param comparisons how many comparisons the person has made, this one included
     */
    public List<String> remarks(int comparisons) {
        List<String> remarks = new ArrayList<>(List.of(texts.get("trend.placebo")));
        if (question instanceof Change) {
            remarks.add(texts.get("trend.time"));
        }
        if (comparisons > 1) {
            remarks.add(texts.get("trend.several", comparisons));
        }
        return List.copyOf(remarks);
    }

    private String fewer() {
        return switch (question) {
            case Stretching _ -> texts.get("trend.fewer.stretching");
            case Change(var first) -> texts.get("trend.fewer.change", texts.date(first.evening()));
            case Factor(var words) -> texts.get("trend.fewer.factor", words);
        };
    }

    private String more() {
        return switch (question) {
            case Stretching _ -> texts.get("trend.more.stretching");
            case Change(var first) -> texts.get("trend.more.change", texts.date(first.evening()));
            case Factor(var words) -> texts.get("trend.more.factor", words);
        };
    }

    private String ratioOf(String many) {
        return switch (question) {
            case Stretching _ -> texts.get("trend.ratio-of.stretching", many);
            case Change(var first) -> texts.get("trend.ratio-of.change", texts.date(first.evening()), many);
            case Factor(var words) -> texts.get("trend.ratio-of.factor", words, many);
        };
    }

    private String number(OptionalDouble value) {
        return texts.number(value.orElseThrow(), 1);
    }

    private String ratio(double value) {
        return texts.number(value, 2);
    }
}
