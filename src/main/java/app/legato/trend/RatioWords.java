package app.legato.trend;

import app.legato.text.Texts;
import java.util.List;

/**
 * A ratio of rates in everyday words: 0.75 is "about three quarters as many". Rounded to what people say, but never across "just as many": 0.97
 * is "nearly as many" and 1.03 "slightly more", for on which side of the same a limit lies is what decides.
 */
record RatioWords(Texts texts) {
    /** Up to this ratio it is said like this. */
    private record Step(double most, String key) {}

    /** Each limit lies about halfway to the next thing people say. */
    private static final List<Step> FEWER = List.of(
            new Step(0, "trend.ratio.none"),
            new Step(0.075, "trend.ratio.hardly-any"),
            new Step(0.15, "trend.ratio.tenth"),
            new Step(0.225, "trend.ratio.fifth"),
            new Step(0.29, "trend.ratio.quarter"),
            new Step(0.415, "trend.ratio.third"),
            new Step(0.58, "trend.ratio.half"),
            new Step(0.71, "trend.ratio.two-thirds"),
            new Step(0.85, "trend.ratio.three-quarters"));

    private static final List<Step> MORE = List.of(
            new Step(1.12, "trend.ratio.slightly-more"),
            new Step(1.29, "trend.ratio.quarter-more"),
            new Step(1.4, "trend.ratio.third-more"),
            new Step(1.65, "trend.ratio.one-and-a-half"),
            new Step(1.9, "trend.ratio.nearly-twice"),
            new Step(2.25, "trend.ratio.twice"),
            new Step(2.75, "trend.ratio.two-and-a-half"));

    private static final double MOST_COUNTED = 10.5;

    /** @param ratio at least 0 */
    String of(double ratio) {
        if (ratio == 1) {
            return texts.get("trend.ratio.same");
        }
        if (ratio < 1) {
            return said(FEWER, ratio, "trend.ratio.nearly");
        }
        return said(MORE, ratio, ratio < MOST_COUNTED ? "trend.ratio.times" : "trend.ratio.over-ten");
    }

    private String said(List<Step> steps, double ratio, String beyond) {
        return steps.stream()
                .filter(step -> ratio <= step.most())
                .findFirst()
                .map(step -> texts.get(step.key()))
                .orElseGet(() -> texts.get(beyond, Math.round(ratio)));
    }
}
