package app.legato.ui.trends;

import app.legato.ui.control.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The room below a picture for what one of its columns says. It is as tall as the longest of these sentences needs, whatever it says now: so
 * nothing on the screen moves, and saying something else costs no layout but its own.
 */
final class ReadingLine extends Region {
    /** Which of the sentences with the most letters needs the most lines is measured; the others are shorter than they. */
    private static final int MEASURED = 8;

    private final Label label = new Label();
    private final Text gauge = new Text();
    private List<String> longest = List.of();
    private double measuredWidth;
    private Font measuredFont = Font.getDefault();
    private double tall;

    ReadingLine() {
        getStyleClass().add("reading-line");
        label.getStyleClass().add(Styles.SMALL);
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.setManaged(false);
        label.fontProperty().subscribe((_, _) -> requestLayout());
        getChildren().add(label);
    }

    /** Keeps room for any of {@code sentences}. */
    void keepRoomFor(Stream<String> sentences) {
        longest = sentences
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .toList();
        measuredWidth = -1;
        requestLayout();
    }

    /** @param second whether it is a word beside the matter, such as how to use the keys */
    void say(String words, boolean second) {
        label.setText(words);
        label.getStyleClass().remove(Styles.MUTED);
        if (second) {
            label.getStyleClass().add(Styles.MUTED);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? getWidth() : width;
        if (across != measuredWidth || !label.getFont().equals(measuredFont)) {
            measuredWidth = across;
            measuredFont = label.getFont();
            gauge.setFont(measuredFont);
            gauge.setLineSpacing(label.getLineSpacing());
            gauge.setWrappingWidth(Math.max(1, across - 1));
            tall = longest.stream().mapToDouble(this::measured).max().orElse(0);
        }
        return Math.ceil(tall);
    }

    private double measured(String words) {
        gauge.setText(words);
        return gauge.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** A line taller than the room, so that no rounding cuts a word. */
    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight() + label.getFont().getSize());
    }
}
