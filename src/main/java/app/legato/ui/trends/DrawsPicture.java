package app.legato.ui.trends;

import app.legato.text.Texts;
import app.legato.trend.Permutation.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * How many of the possible draws show which difference: a hill of bars about "the same", with the weeks as they were drawn set in it by a
 * line, a full bar and words. The other bars are hollow.
 */
final class DrawsPicture extends Region {
    private static final double FILLED = 0.8;
    private static final double LEAST = 0.05;

    private final Texts texts;
    private final Line base = new Line();
    private final Line pointer = new Line();
    private final Text own = new Text();
    private final List<Region> bars = new ArrayList<>();
    private List<Column> columns = List.of();
    private Labels below = new Labels(List.of(), getChildren());

    DrawsPicture(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("draws", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        base.getStyleClass().add("base");
        pointer.getStyleClass().add("pointer");
        own.setText(texts.get("trends.trial-drawn"));
        own.getStyleClass().add("own-words");
        own.setManaged(false);
    }

    void show(TrialShown.Draws draws) {
        columns = draws.columns();
        setAccessibleText(draws.sentence());
        bars.clear();
        for (Column column : columns) {
            Region bar = new Region();
            bar.getStyleClass().addAll("shape", column.holdsActual() ? "bar-own" : "bar-draws");
            bar.setManaged(false);
            bars.add(bar);
        }
        getChildren().setAll(bars);
        getChildren().addAll(base, pointer, own);
        double reach = columns.getLast().to();
        String end = texts.number(reach, reach < 10 ? 1 : 0);
        boolean wide = reach >= LEAST;
        below = new Labels(
                List.of(
                        wide ? texts.get("trends.trial-fewer", end) : "",
                        texts.get("trends.axis-same"),
                        wide ? texts.get("trends.trial-more", end) : ""),
                getChildren());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double line = below.height();
        double bottom = Math.floor(getHeight() - 1.4 * line);
        double top = 1.7 * line;
        double pitch = getWidth() / columns.size();
        int most = columns.stream().mapToInt(Column::draws).max().orElse(1);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            double tall = column.draws() == 0 ? 0 : Math.max(3, (bottom - top) * column.draws() / most);
            double wide = Math.floor(pitch * FILLED);
            double x = Math.floor((at + 0.5) * pitch - wide / 2);
            bars.get(at).resizeRelocate(x, Math.floor(bottom - tall), wide, Math.ceil(tall));
            bars.get(at).setVisible(tall > 0);
            if (column.holdsActual()) {
                point((at + 0.5) * pitch, bottom - tall, line);
            }
        }
        base.setStartX(0);
        base.setEndX(getWidth());
        base.setStartY(bottom + 0.5);
        base.setEndY(bottom + 0.5);
        double[] places = {0, getWidth() / 2, getWidth()};
        below.spread(places, true, bottom + 0.3 * line, getWidth(), 1);
    }

    private void point(double x, double top, double line) {
        pointer.setStartX(x);
        pointer.setEndX(x);
        pointer.setStartY(1.3 * line);
        pointer.setEndY(top);
        double width = Labels.width(own);
        own.relocate(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)), 0);
    }
}
