package app.legato.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Draws a {@link Chart}: columns on a base line, numbers on top where there is room for all of them, a goal, a ceiling. */
final class BarChart extends ColumnPicture {
    /** Between the base line and the words, where the pointer stands. */
    private static final double GAP = 7;
    /** Of the way from one column to the next. */
    private static final double FILLED = 0.6;

    private static final double FILLED_WHEN_MANY = 0.78;
    private static final double MANY_BELOW = 9;
    private static final double STROKE = 5;
    private static final double STROKE_STEP = 12;

    private final double least;
    private final List<Region> shapes = new ArrayList<>();
    private Chart chart = new Chart("", "", List.of());
    private Labels below = new Labels(List.of(), drawn());
    private Labels above = below;
    private final Line base = new Line();
    private final Line goal = new Line();
    private final Polyline limit = new Polyline();
    private final Label goalWords = new Label();
    private final Label limitWords = new Label();

    /** @param least what at least fits in the chart's height, so that little does not look like much */
    BarChart(double least) {
        super("bar-chart", false);
        this.least = least;
        base.getStyleClass().add("base");
        goal.getStyleClass().add("goal");
        limit.getStyleClass().add("limit");
        goalWords.getStyleClass().add("chart-level");
        limitWords.getStyleClass().add("chart-level");
        goalWords.setManaged(false);
        limitWords.setManaged(false);
    }

    void show(Chart now) {
        chart = now;
        shapes.clear();
        drawn().clear();
        drawn().add(base);
        for (Column column : now.columns()) {
            Region shape = new Region();
            shape.getStyleClass().addAll("shape", column.kind().styleClass());
            shape.setManaged(false);
            shapes.add(shape);
        }
        drawn().addAll(shapes);
        below = new Labels(now.columns().stream().map(Column::below).toList(), drawn());
        above = new Labels(now.columns().stream().map(Column::above).toList(), drawn());
        words(goalWords, now.goal());
        words(limitWords, now.limit());
        drawn().addAll(List.of(goal, limit, goalWords, limitWords));
        read(now.columns().stream().map(Column::reading).toList(), now.title() + ": " + now.sentence());
    }

    private static void words(Label text, Chart.@Nullable Level level) {
        text.setText(level == null ? "" : level.words());
        text.setVisible(level != null);
    }

    @Override
    void layoutPlot(double width, double height) {
        int count = chart.columns().size();
        if (count == 0) {
            return;
        }
        double label = below.height();
        double bottom = Math.floor(height - label - GAP);
        double pitch = width / count;
        double bar = pitch < MANY_BELOW ? pitch * FILLED_WHEN_MANY : Math.min(2.2 * label, pitch * FILLED);
        boolean numbered = above.fit(pitch - GAP);
        int highest = highest();
        boolean lined = chart.goal() != null || chart.limit() != null;
        double room = bottom - label - (lined ? GAP : 2);
        double unit = room / chart.most(least);
        double[] lefts = new double[count];
        double[] middles = new double[count];
        for (int at = 0; at < count; at++) {
            lefts[at] = at * pitch;
            middles[at] = (at + 0.5) * pitch;
            place(at, middles[at], bar, bottom, room, unit);
            number(at, middles[at], width, numbered || at == highest);
        }
        below.spread(middles, true, bottom + GAP, width);
        line(base, bottom + 0.5, width);
        layoutLevels(bottom, unit, width);
        slots(lefts, pitch, bottom - room - 2, bottom);
    }

    private void place(int at, double middle, double bar, double bottom, double room, double unit) {
        Column column = chart.columns().get(at);
        double wide = column.kind() == Column.Kind.NONE ? Math.min(bar, below.height() / 2) : bar;
        double tall = switch (column.kind()) {
            case CRAMP, QUIET, THIN -> Math.max(2, column.value() * unit);
            case NONE -> wide;
            case MISSING -> room;
            case BLANK -> 0;
        };
        shapes.get(at).resizeRelocate(middle - wide / 2, bottom - tall, wide, tall);
    }

    /** The number on top of a column that has been placed. */
    private void number(int at, double middle, double width, boolean numbered) {
        Text number = above.at(at);
        number.setVisible(numbered);
        double wish = middle - Labels.width(number) / 2;
        number.relocate(
                Math.max(0, Math.min(wish, width - Labels.width(number))),
                shapes.get(at).getLayoutY() - number.getLayoutBounds().getHeight() - 2);
    }

    /** The first of the highest bars: where there is no room for all numbers it has its own, so that the others can be measured by it. */
    private int highest() {
        int highest = -1;
        for (int at = 0; at < chart.columns().size(); at++) {
            Column column = chart.columns().get(at);
            boolean higher =
                    highest < 0 || column.value() > chart.columns().get(highest).value();
            if (column.kind() != Column.Kind.THIN && column.isBar() && higher) {
                highest = at;
            }
        }
        return highest;
    }

    private void layoutLevels(double bottom, double unit, double width) {
        Chart.Level wish = chart.goal();
        Chart.Level most = chart.limit();
        goal.setVisible(wish != null);
        limit.setVisible(most != null);
        double height = goalWords.prefHeight(-1);
        double ceiling = most == null ? Double.NEGATIVE_INFINITY : bottom - most.value() * unit;
        if (wish != null) {
            double y = bottom - wish.value() * unit;
            line(goal, y, width);
            boolean crowded = most != null && y - ceiling < height + STROKE;
            goalWords.resizeRelocate(0, crowded ? y + 2 : y - height - 2, goalWords.prefWidth(-1), height);
        }
        limit.getPoints().clear();
        if (most != null) {
            limit.getPoints().addAll(0.0, ceiling);
            for (double x = STROKE_STEP; x < width - STROKE; x += STROKE_STEP) {
                limit.getPoints().addAll(x, ceiling, x + STROKE, ceiling - STROKE, x, ceiling);
            }
            limit.getPoints().addAll(width, ceiling);
            double wide = limitWords.prefWidth(-1);
            limitWords.resizeRelocate(width - wide, ceiling - STROKE - height, wide, height);
        }
    }

    private static void line(Line line, double y, double width) {
        line.setStartX(0);
        line.setEndX(width);
        line.setStartY(y);
        line.setEndY(y);
    }
}
