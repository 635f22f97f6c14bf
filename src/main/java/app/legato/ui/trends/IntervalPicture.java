package app.legato.ui.trends;

import app.legato.text.Texts;
import app.legato.trend.RateRatio;
import app.legato.ui.control.Sideways;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * A ratio of rates with its interval: a band, a dot, and a line at "the same", on an axis where twice as many lies as far from it as half as
 * many. What lies beyond the axis is cut at its end, where the band is open.
 */
final class IntervalPicture extends Region {
    private static final double DOT = 0.4;

    private final Texts texts;
    private final Line axis = new Line();
    private final Line same = new Line();
    private final Region band = new Region();
    private final Circle dot = new Circle();
    private RateRatio ratio = new RateRatio(1, 1, 1);
    private List<Tick> ticks = List.of();
    private Labels words = new Labels(List.of(), getChildren());

    private record Tick(double value, String words) {}

    IntervalPicture(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("interval", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Sideways.stay(this);
        axis.getStyleClass().add("base");
        same.getStyleClass().add("same");
        band.getStyleClass().add("band");
        band.setManaged(false);
        dot.getStyleClass().add("dot");
    }

    /** @param sentence the same in words */
    void show(RateRatio now, String sentence) {
        ratio = now;
        setAccessibleText(sentence);
        double first = Stream.of(0.25, 0.125, 0.0625)
                .filter(end -> end <= now.low())
                .findFirst()
                .orElse(0.0625);
        double last = Stream.of(2.0, 4.0, 8.0, 16.0)
                .filter(end -> end >= now.high())
                .findFirst()
                .orElse(16.0);
        ticks = Stream.of(
                        tick(1 / 16.0, "trends.axis-sixteenth"),
                        tick(0.125, "trends.axis-eighth"),
                        tick(0.25, "trends.axis-quarter"),
                        tick(0.5, "trends.axis-half"),
                        tick(1, "trends.axis-same"),
                        tick(2, "trends.axis-twice"),
                        tick(4, "trends.axis-four"),
                        tick(8, "trends.axis-eight"),
                        tick(16, "trends.axis-sixteen"))
                .filter(tick -> tick.value() >= first && tick.value() <= last)
                .toList();
        getChildren().setAll(axis, band, same, dot);
        words = new Labels(ticks.stream().map(Tick::words).toList(), getChildren());
        requestLayout();
    }

    private Tick tick(double value, String key) {
        return new Tick(value, texts.get(key));
    }

    @Override
    protected void layoutChildren() {
        if (ticks.isEmpty()) {
            return;
        }
        double line = words.height();
        double bottom = getHeight() - 1.3 * line;
        double middle = bottom - 1.1 * line;
        double low = x(ratio.low());
        double high = x(ratio.high());
        double tall = 0.7 * line;
        band.resizeRelocate(low, middle - tall / 2, Math.max(2, high - low), tall);
        dot.setCenterX(x(ratio.estimate()));
        dot.setCenterY(middle);
        dot.setRadius(DOT * line);
        draw(axis, 0, bottom, getWidth(), bottom);
        draw(same, x(1), 0, x(1), bottom);
        double[] places = ticks.stream().mapToDouble(tick -> x(tick.value())).toArray();
        words.spread(places, true, bottom + 0.25 * line, getWidth(), same());
    }

    /** Which of the words is "the same". */
    private int same() {
        return (int) ticks.stream().filter(tick -> tick.value() < 1).count();
    }

    /** Where a ratio lies; the axis ends half a word beyond its outer words. */
    private double x(double value) {
        double first = Math.log(ticks.getFirst().value());
        double last = Math.log(ticks.getLast().value());
        double margin = 1.6 * words.height();
        if (value <= 0) {
            return 0; // below every tick: no cramp at all lies at the very edge
        }
        double share = (Math.log(value) - first) / (last - first);
        double inner = getWidth() - 2 * margin;
        return Math.clamp(margin + share * inner, 0, getWidth());
    }

    private static void draw(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
