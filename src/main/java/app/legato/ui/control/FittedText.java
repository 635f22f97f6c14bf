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
        double size = largest;
        while (size > SMALLEST && !fits(size)) {
            size -= STEP;
        }
        text.setWrappingWidth(getWidth());
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

    private boolean fits(double size) {
        text.setFont(Font.font(text.getFont().getFamily(), size));
        String all = text.getText();
        double widest = 0;
        for (String word : all.split("\\s+")) {
            widest = Math.max(widest, width(word));
        }
        if (widest > getWidth() || width(all.replace('\n', ' ')) * size > mostInk) {
            return false;
        }
        text.setWrappingWidth(getWidth());
        return text.getLayoutBounds().getHeight() <= getHeight();
    }

    /** On one line, as large as the words are now. */
    private double width(String words) {
        Text line = new Text(words);
        line.setFont(text.getFont());
        return line.getLayoutBounds().getWidth();
    }
}
