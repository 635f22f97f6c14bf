package app.legato.ui.tonight;

import app.legato.drink.Drink;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The day's drinks as one thin rising line, from the day's start to its end. The goal is dotted, the evening shaded; nothing turns red. */
final class DrinkLine extends Region {
    private static final double DAY_HOURS = 24;
    private static final int LEAST_TOP = 1000;
    private static final double HEADROOM = 1.15;
    private static final double LABEL_GAP = 4;

    private final Texts texts;
    private final Rectangle evening = new Rectangle();
    private final Line base = new Line();
    private final Line goalLine = new Line();
    private final Polyline line = new Polyline();
    private final Circle latest = new Circle(5);
    private final Text goalLabel = new Text();
    private final Text startLabel = new Text();
    private final Text eveningLabel = new Text();

    private List<Drink> drinks = List.of();
    private LocalDateTime dayStart = LocalDateTime.MIN;
    private LocalTime eveningStart = LocalTime.MIDNIGHT;
    private @Nullable Integer goal;

    DrinkLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("drink-line");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        evening.getStyleClass().add("evening");
        base.getStyleClass().add("base");
        goalLine.getStyleClass().add("goal");
        line.getStyleClass().add("line");
        latest.getStyleClass().add("latest");
        for (Text label : List.of(goalLabel, startLabel, eveningLabel)) {
            label.getStyleClass().add("chart-label");
        }
        getChildren().addAll(evening, base, goalLine, line, latest, goalLabel, startLabel, eveningLabel);
    }

    /**
     * Shows a day.
     *
     * @param eveningTime local time from which the day is shaded as evening
     * @param goalMillilitres null when there is none
     */
    void show(
            List<Drink> today,
            LocalDateTime start,
            LocalTime eveningTime,
            @Nullable Integer goalMillilitres,
            Amounts amounts) {
        drinks = today;
        dayStart = start;
        eveningStart = eveningTime;
        goal = goalMillilitres;
        goalLabel.setText(goalMillilitres == null ? "" : amounts.bare(goalMillilitres));
        startLabel.setText(texts.time(start.toLocalTime()));
        eveningLabel.setText(texts.time(eveningTime));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 8 * startLabel.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        double labelHeight = startLabel.getLayoutBounds().getHeight();
        double bottom = getHeight() - labelHeight - LABEL_GAP;
        double eveningX = x(dayStart.toLocalDate().atTime(eveningStart));
        evening.setX(eveningX);
        evening.setWidth(Math.max(0, getWidth() - eveningX));
        evening.setHeight(bottom);
        draw(base, 0, bottom, getWidth(), bottom);
        layoutGoal(bottom);
        layoutLine(bottom);
        startLabel.relocate(0, bottom + LABEL_GAP);
        double half = eveningLabel.getLayoutBounds().getWidth() / 2;
        eveningLabel.relocate(Math.min(eveningX - half, getWidth() - 2 * half), bottom + LABEL_GAP);
    }

    private void layoutGoal(double bottom) {
        goalLine.setVisible(goal != null);
        goalLabel.setVisible(goal != null);
        if (goal != null) {
            double y = y(goal, bottom);
            draw(goalLine, 0, y, getWidth(), y);
            goalLabel.relocate(0, y - goalLabel.getLayoutBounds().getHeight());
        }
    }

    private void layoutLine(double bottom) {
        line.getPoints().setAll(0.0, bottom);
        int sum = 0;
        for (Drink drink : drinks) {
            double x = x(drink.at().local());
            line.getPoints().addAll(x, y(sum, bottom));
            sum += drink.millilitres();
            line.getPoints().addAll(x, y(sum, bottom));
        }
        latest.setVisible(!drinks.isEmpty());
        line.setVisible(!drinks.isEmpty());
        latest.setCenterX(line.getPoints().get(line.getPoints().size() - 2));
        latest.setCenterY(line.getPoints().getLast());
    }

    private double x(LocalDateTime time) {
        double hours = Duration.between(dayStart, time).toMinutes() / 60.0;
        return Math.clamp(hours / DAY_HOURS, 0, 1) * getWidth();
    }

    private double y(int millilitres, double bottom) {
        int sum = drinks.stream().mapToInt(Drink::millilitres).sum();
        double top = HEADROOM * Math.max(LEAST_TOP, Math.max(sum, goal == null ? 0 : goal));
        return bottom * (1 - millilitres / top);
    }

    private static void draw(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
