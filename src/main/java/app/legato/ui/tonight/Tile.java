package app.legato.ui.tonight;

import app.legato.ui.control.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A button with a heavy line and a muted one, both wrapped: as high as its words need at its width, which a button's own sum is not. */
final class Tile extends Button {
    private final VBox words;

    Tile(String first, String second, Runnable command) {
        words = new Words(line(first, Styles.STRONG), line(second, Styles.SMALL, Styles.MUTED));
        words.getStyleClass().add("tile-words");
        words.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> inside(getWidth()), widthProperty(), insetsProperty()));
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("tile");
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        setOnAction(_ -> command.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + words.prefHeight(inside(width < 0 ? getWidth() : width)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private static Label line(String words, String... styles) {
        Label line = new Label(words);
        line.getStyleClass().addAll(styles);
        line.setWrapText(true);
        return line;
    }

    /** A button asks its graphic for a height without saying how wide it will be. */
    private static final class Words extends VBox {
        Words(Label... lines) {
            super(lines);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }
}
