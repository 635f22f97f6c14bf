package app.legato.ui.doctor;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two short fields on one line. */
final class Pair extends GridPane {
    private static final double ALL_PERCENT = 100;

    /** @param firstPercent of the width, for the first of them */
    Pair(double firstPercent, Node first, Node second) {
        getStyleClass().add("pair");
        getColumnConstraints().addAll(percent(firstPercent), percent(ALL_PERCENT - firstPercent));
        addRow(0, first, second);
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
