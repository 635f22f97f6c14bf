package app.legato.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;

/** A line of a list whose words wrap: it takes the list's width and grows downwards, and nothing is cut. Shows a pane as its graphic. */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** Room that the list's scroll bar takes, px. */
    private static final double SCROLL_BAR = 16;

    /** @param style its style class in the room's sheet */
    protected WrappingCell(String style) {
        getStyleClass().add(style);
        setPrefWidth(0);
    }

    /** As tall as its words are when they wrap at the list's width, which the platform does not ask for by itself. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Pane row) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double sides = getListView().snappedLeftInset()
                + getListView().snappedRightInset()
                + snappedLeftInset()
                + snappedRightInset()
                + SCROLL_BAR;
        double height = row.prefHeight(getListView().getWidth() - sides) + snappedTopInset() + snappedBottomInset();
        return Math.max(minHeight(-1), snapSizeY(height));
    }
}
