package app.legato.ui.doctor;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A field of several lines that is as high as what is typed, from one line up. The Tab key moves on, as in every other field, and Enter
 * begins no line: the page makes one paragraph of it.
 */
final class GrowingArea extends TextArea {
    /** What the skin puts around the words at the left and at the right. */
    private static final double SIDES = 28;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
        fontProperty().subscribe(this::grow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void grow() {
        double room = getWidth() - SIDES;
        if (room > 0) {
            measure.setWrappingWidth(room);
            measure.setText(getText().endsWith("\n") || getText().isEmpty() ? getText() + " " : getText());
            setPrefHeight(
                    Math.ceil(measure.getLayoutBounds().getHeight() + getFont().getSize() * 1.3));
        }
    }

    private void pressed(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        if (tab) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        if (tab || event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }
}
