package app.legato.ui.tonight;

import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The day's drinks as one thin rising line, from the day's start to its end. The goal is a dotted line; the upper limit a ceiling: a full
 * line with strokes above it. The quiet part of the evening is shaded; nothing turns red.
 */
final class DrinkLine extends Region {
    private static final double DAY_HOURS = 24;
    private static final int LEAST_TOP = 1000;
    private static final double HEADROOM = 1.15;
    private static final double LABEL_GAP = 4;
    /** Width and height of a stroke above the ceiling, and from one to the next, in px. */
    private static final double STROKE = 5;

    private static final double STROKE_STEP = 12;

    private final Texts texts;
    private final Rectangle evening = new Rectangle();
    private final Line base = new Line();
    private final Line goalLine = new Line();
    private final Polyline limitLine = new Polyline();
    private final Polyline line = new Polyline();
    private final Circle latest = new Circle(5);
    private final Text goalLabel = new Text();
    private final Text limitLabel = new Text();
    private final Text startLabel = new Text();
    private final Text eveningLabel = new Text();

    private DrinkDay day = new DrinkDay(List.of(), LocalDateTime.MIN, null, null, null);

    DrinkLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("drink-line");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        evening.getStyleClass().add("evening");
        base.getStyleClass().add("base");
        goalLine.getStyleClass().add("goal");
        limitLine.getStyleClass().add("limit");
        line.getStyleClass().add("line");
        latest.getStyleClass().add("latest");
        for (Text label : List.of(goalLabel, limitLabel, startLabel, eveningLabel)) {
            label.getStyleClass().add("chart-label");
        }
        getChildren()
                .addAll(
                        evening,
                        base,
                        goalLine,
                        limitLine,
                        line,
                        latest,
                        goalLabel,
                        limitLabel,
                        startLabel,
                        eveningLabel);
    }

    /** Shows a day, with amounts in the person's unit. */
    void show(DrinkDay now, Amounts amounts) {
        day = now;
        goalLabel.setText(now.goal() == null ? "" : amounts.bare(now.goal()));
        limitLabel.setText(now.limit() == null ? "" : texts.get("tonight.limit-line", amounts.bare(now.limit())));
        startLabel.setText(texts.time(now.start().toLocalTime()));
        eveningLabel.setText(now.taper() == null ? "" : texts.time(now.taper().toLocalTime()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 5 * startLabel.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 5 * startLabel.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        double labelHeight = startLabel.getLayoutBounds().getHeight();
        double bottom = getHeight() - labelHeight - LABEL_GAP;
        layoutEvening(bottom);
        draw(base, 0, bottom, getWidth(), bottom);
        layoutGoal(bottom);
        layoutLimit(bottom);
        layoutLine(bottom);
        startLabel.relocate(0, bottom + LABEL_GAP);
    }

    private void layoutEvening(double bottom) {
        LocalDateTime from = day.taper();
        evening.setVisible(from != null);
        if (from != null) {
            double left = x(from);
            evening.setX(left);
            evening.setWidth(Math.max(0, getWidth() - left));
            evening.setHeight(bottom);
            double width = eveningLabel.getLayoutBounds().getWidth();
            double beside = startLabel.getLayoutBounds().getWidth() + 2 * LABEL_GAP;
            eveningLabel.relocate(Math.max(beside, Math.min(left - width / 2, getWidth() - width)), bottom + LABEL_GAP);
        }
    }

    private void layoutGoal(double bottom) {
        Integer goal = day.goal();
        goalLine.setVisible(goal != null);
        if (goal != null) {
            double y = y(goal, bottom);
            draw(goalLine, 0, y, getWidth(), y);
            double height = goalLabel.getLayoutBounds().getHeight();
            boolean crowded = day.limit() != null && y - y(day.limit(), bottom) < height + STROKE;
            goalLabel.relocate(0, crowded ? y + LABEL_GAP / 2 : y - height);
        }
    }

    private void layoutLimit(double bottom) {
        @Nullable Integer limit = day.limit();
        limitLine.setVisible(limit != null);
        limitLine.getPoints().clear();
        if (limit != null) {
            double y = y(limit, bottom);
            limitLine.getPoints().addAll(0.0, y);
            for (double x = STROKE_STEP; x < getWidth() - STROKE; x += STROKE_STEP) {
                limitLine.getPoints().addAll(x, y, x + STROKE, y - STROKE, x, y);
            }
            limitLine.getPoints().addAll(getWidth(), y);
            double width = limitLabel.getLayoutBounds().getWidth();
            limitLabel.relocate(
                    getWidth() - width,
                    y - STROKE - limitLabel.getLayoutBounds().getHeight());
        }
    }

    private void layoutLine(double bottom) {
        line.getPoints().setAll(0.0, bottom);
        int sum = 0;
        for (Drink drink : day.drinks()) {
            double x = x(drink.at().local());
            line.getPoints().addAll(x, y(sum, bottom));
            sum += drink.millilitres();
            line.getPoints().addAll(x, y(sum, bottom));
        }
        latest.setVisible(!day.drinks().isEmpty());
        line.setVisible(!day.drinks().isEmpty());
        latest.setCenterX(line.getPoints().get(line.getPoints().size() - 2));
        latest.setCenterY(line.getPoints().getLast());
    }

    private double x(LocalDateTime time) {
        double hours = Duration.between(day.start(), time).toMinutes() / 60.0;
        return Math.clamp(hours / DAY_HOURS, 0, 1) * getWidth();
    }

    /** The highest line has room for its label above it. */
    private double y(int millilitres, double bottom) {
        int marks = Math.max(day.goal() == null ? 0 : day.goal(), day.limit() == null ? 0 : day.limit());
        double label = marks == 0 ? 0 : goalLabel.getFont().getSize() * 1.4 + STROKE;
        double most = Math.max(LEAST_TOP, Math.max(Drinks.total(day.drinks()), marks));
        double room = Math.max(1, Math.min(bottom / HEADROOM, bottom - label));
        return bottom - room * millilitres / most;
    }

    private static void draw(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
