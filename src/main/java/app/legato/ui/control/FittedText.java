package app.legato.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words as large as their place allows, up to a limit: they wrap between words and shrink before they are cut. */
public final class FittedText extends Region {
    private static final double SMALLEST = 16;
    private static final double STEP = 2;

    private final Text text = new Text();
    private final double largest;
    private final double mostInk;

    /**
     * @param largest size in px that is never passed, whatever the room
     * @param mostInk the area in px² that the words may take on one line, their width times their size: what long words shrink to, so that
     *     they bring no more light into a dark room than short ones
     */
    public FittedText(double largest, double mostInk) {
        this.largest = largest;
        this.mostInk = mostInk;
        getStyleClass().add("fitted-text");
        text.getStyleClass().add("words");
        getChildren().add(text);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text.textProperty());
        text.textProperty().subscribe(_ -> requestLayout());
    }

    /** For where no style sheet is read yet. */
    public void setLook(String family, Paint ink) {
        text.setFont(Font.font(family, largest));
        text.setFill(ink);
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    @Override
    protected void layoutChildren() {
        double size = widthwise();
        show(size);
        while (size > SMALLEST && text.getLayoutBounds().getHeight() > getHeight()) {
            size -= STEP;
            show(size);
        }
        text.relocate(0, 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return largest;
    }

    /** The size at which the longest word fits and the ink is not too much. Widths grow with the size, so each is measured once. */
    private double widthwise() {
        Font font = Font.font(text.getFont().getFamily(), largest);
        String all = text.getText();
        double widest = 0;
        for (String word : all.split(
                "\\s+")) { // no stream: this is on the way of the first words of help, and a stream's first use takes
            // time
            widest = Math.max(widest, width(word, font));
        }
        double byWord = largest * getWidth() / widest;
        double byInk = Math.sqrt(mostInk * largest / width(all.replace('\n', ' '), font));
        double fitting = Math.min(largest, Math.min(byWord, byInk));
        return Math.max(SMALLEST, STEP * Math.floor(fitting / STEP));
    }

    private void show(double size) {
        text.setFont(Font.font(text.getFont().getFamily(), size));
        text.setWrappingWidth(getWidth());
    }

    /** On one line; at least a pixel. */
    private static double width(String words, Font font) {
        Text line = new Text(words);
        line.setFont(font);
        return Math.max(1, line.getLayoutBounds().getWidth());
    }
}
