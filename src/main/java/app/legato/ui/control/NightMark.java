package app.legato.ui.control;

import app.legato.night.NightState;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A night's shape, told apart without colour: a solid bar for each cramp, a small ring for none, a tall hatch for not recorded, and nothing
 * for a night to come. Always beside words, and silent to readers.
 */
public final class NightMark extends HBox {
    /** More bars than this cannot be counted at a glance; the words have the number. */
    private static final int MOST_BARS = 6;

    public NightMark() {
        getStyleClass().add("night-mark");
        setAccessibleRole(AccessibleRole.NODE);
    }

    /** Draws a night. */
    public void show(@Nullable NightState state, int cramps) {
        getChildren().clear();
        switch (state) {
            case null -> {}
            case CRAMPS -> {
                for (int bar = 0; bar < Math.min(cramps, MOST_BARS); bar++) {
                    add("night-bar");
                }
            }
            case NONE -> add("night-ring");
            case NOT_RECORDED -> add("night-hatch");
        }
    }

    private void add(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().add(styleClass);
        getChildren().add(shape);
    }
}
