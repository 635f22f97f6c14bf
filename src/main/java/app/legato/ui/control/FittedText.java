package app.legato.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words as large as their place allows, up to a limit: they wrap between words and shrink before they are cut. */
public final class FittedText extends Region {
    private static final double SMALLEST = 16;
    private static final double STEP = 2;

    private final Text text = new Text();
    private final double largest;

    /** @param largest size in px that is never passed, whatever the room */
    public FittedText(double largest) {
        this.largest = largest;
        getStyleClass().add("fitted-text");
        text.getStyleClass().add("words");
        getChildren().add(text);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text.textProperty());
        text.textProperty().subscribe(_ -> requestLayout());
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
        text.setWrappingWidth(0);
        String all = text.getText();
        double widest = 0;
        Text word = new Text();
        word.setFont(text.getFont());
        for (String one : all.split("\\s+")) {
            word.setText(one);
            widest = Math.max(widest, word.getLayoutBounds().getWidth());
        }
        text.setWrappingWidth(getWidth());
        return widest <= getWidth() && text.getLayoutBounds().getHeight() <= getHeight();
    }
}
