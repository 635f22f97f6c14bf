package app.legato.ui.coach;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A bar for each hold of a leg, filled as far as it was held. The heading says the same in words. */
final class Bars extends HBox {
    Bars() {
        getStyleClass().add("bars");
    }

    /** @param held of each hold, 0 to 1 */
    void show(List<Double> held) {
        while (getChildren().size() > held.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < held.size()) {
            getChildren().add(new Bar());
        }
        for (int i = 0; i < held.size(); i++) {
            ((Bar) getChildren().get(i)).show(held.get(i));
        }
    }

    private static final class Bar extends StackPane {
        private final Region fill = new Region();
        private double share;

        Bar() {
            getStyleClass().add("bar-track");
            fill.getStyleClass().add("bar-fill");
            fill.setManaged(false);
            getChildren().add(fill);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(double newShare) {
            if (newShare != share) {
                share = newShare;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            fill.setVisible(share > 0);
            fill.resizeRelocate(0, 0, Math.max(getHeight(), getWidth() * share), getHeight());
        }
    }
}
