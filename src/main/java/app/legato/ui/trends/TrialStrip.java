package app.legato.ui.trends;

import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * The weeks of a trial: those with stand on the upper of two lines, those without on the lower. What is over is full, what is to come hollow, and
 * this week has a frame, so that nothing is told by colour alone.
 */
final class TrialStrip extends Region {
    private static final double FILLED = 0.72;
    private static final double WIDEST = 1.7;
    private static final double FRAME = 4;

    private final Text with = words();
    private final Text without = words();
    private final Line upper = line();
    private final Line lower = line();
    private final Region frame = new Region();
    private final List<Region> weeks = new ArrayList<>();
    private List<Boolean> drawn = List.of();
    private int now;
    private Labels numbers = new Labels(List.of(), getChildren());

    TrialStrip(Texts texts) {
        with.setText(texts.get("trends.trial-with"));
        without.setText(texts.get("trends.trial-without"));
        getStyleClass().addAll("trial-strip", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("this-week");
        frame.setManaged(false);
    }

    void show(TrialShown.Schedule schedule, String headline) {
        drawn = schedule.with();
        now = schedule.now();
        setAccessibleText(headline + ". " + schedule.sentence());
        weeks.clear();
        for (int week = 1; week <= drawn.size(); week++) {
            Region shape = new Region();
            shape.getStyleClass().addAll("trial-week", week < now ? "done" : week == now ? "now" : "to-come");
            shape.setManaged(false);
            weeks.add(shape);
        }
        getChildren().setAll(upper, lower, frame, with, without);
        getChildren().addAll(weeks);
        numbers = new Labels(
                IntStream.rangeClosed(1, drawn.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                getChildren());
        frame.setVisible(now > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (drawn.isEmpty()) {
            return;
        }
        double height = numbers.height();
        double left = Math.max(Labels.width(with), Labels.width(without)) + height / 2;
        double bottom = Math.floor(getHeight() - 1.4 * height);
        double middle = Math.floor(bottom / 2);
        double pitch = (getWidth() - left) / drawn.size();
        double wide = Math.min(WIDEST * height, pitch * FILLED);
        double tall = Math.floor(middle - 1.5 * FRAME - 2);
        double[] places = new double[drawn.size()];
        for (int week = 0; week < places.length; week++) {
            places[week] = left + (week + 0.5) * pitch;
            double foot = drawn.get(week) ? middle : bottom;
            double x = places[week] - wide / 2;
            weeks.get(week).resizeRelocate(x, foot - tall, wide, tall);
            if (week == now - 1) {
                double around = Math.min(FRAME, (pitch - wide) / 2);
                frame.resizeRelocate(x - around, foot - tall - FRAME, wide + 2 * around, tall + FRAME + 1);
            }
        }
        draw(upper, left, middle + 0.5);
        draw(lower, left, bottom + 0.5);
        name(with, middle, tall);
        name(without, bottom, tall);
        numbers.spread(places, true, bottom + 0.3 * height, getWidth(), Math.max(0, now - 1));
    }

    private static void name(Text words, double foot, double tall) {
        words.relocate(0, foot - tall / 2 - words.getLayoutBounds().getHeight() / 2);
    }

    private void draw(Line line, double left, double y) {
        line.setStartX(left);
        line.setEndX(getWidth());
        line.setStartY(y);
        line.setEndY(y);
    }

    private static Text words() {
        Text words = new Text();
        words.getStyleClass().add("chart-label");
        words.setManaged(false);
        return words;
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("base");
        return line;
    }
}
