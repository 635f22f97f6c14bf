package app.legato.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows a part of a screen or leaves it out. On the FX thread. */
public final class Shown {
    private Shown() {}

    /** Takes no room when it is not shown. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** From now on by what {@code shown} says. */
    public static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
