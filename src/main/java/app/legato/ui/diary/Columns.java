package app.legato.ui.diary;

import app.legato.ui.shell.Breadth;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two parts beside each other in a wide window, one below the other in any other. */
final class Columns extends GridPane {
    private final Node first;
    private final Node second;
    private final double firstPercent;

    /** @param firstPercent how much of the width the first part takes, 0 to 100 */
    Columns(Node first, Node second, double firstPercent) {
        this.first = first;
        this.second = second;
        this.firstPercent = firstPercent;
        getStyleClass().add("columns");
        arrange(Breadth.WIDE);
    }

    void arrange(Breadth breadth) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (breadth == Breadth.WIDE) {
            getColumnConstraints().addAll(percent(firstPercent), percent(100 - firstPercent));
            addRow(0, first, second);
        } else {
            getColumnConstraints().add(percent(100));
            addColumn(0, first, second);
        }
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
