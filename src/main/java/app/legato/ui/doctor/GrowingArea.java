package app.legato.ui.doctor;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A field of several lines that is as high as what is typed, from one line up; far too long a text scrolls. The Tab key moves on, as in
 * every other field, and Enter begins no line: the page makes one paragraph of it.
 */
final class GrowingArea extends TextArea {
    /** The padding of the words and the border, as {@code doctor.css} has them: em at the sides, em above and below, px. */
    private static final double SIDES = 2 * 0.71;

    private static final double ENDS = 2 * 0.62;
    private static final double BORDER = 2 * 1.5;
    private static final double LINES_MAX = 9;

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
        double em = getFont().getSize();
        double room = getWidth() - SIDES * em - BORDER;
        if (room > 0) {
            measure.setWrappingWidth(Math.floor(room));
            measure.setText(getText().isEmpty() ? " " : getText());
            double words = Math.min(measure.getLayoutBounds().getHeight(), LINES_MAX * em);
            setPrefHeight(Math.ceil(words + ENDS * em + BORDER));
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
