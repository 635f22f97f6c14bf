package app.legato.ui.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Keeps what has the keyboard in view, wherever a key took it in a pane that scrolls. */
public final class KeyboardInView {
    private KeyboardInView() {}

    /** Follows the keyboard until the subscription ends; the pane is in its scene. */
    public static Subscription follow(ScrollPane pane) {
        return pane.getScene() == null
                ? Subscription.EMPTY
                : pane.getScene().focusOwnerProperty().subscribe(_ -> reveal(pane));
    }

    /** Scrolls to what has the keyboard now; a moment later, for what has just come on screen has no size yet. */
    public static void reveal(ScrollPane pane) {
        Platform.runLater(() -> {
            Scene scene = pane.getScene();
            if (scene != null) {
                reveal(pane, scene.getFocusOwner());
            }
        });
    }

    /** Whether {@code node} is {@code parent} or somewhere in it. */
    public static boolean isWithin(@Nullable Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static void reveal(ScrollPane pane, @Nullable Node node) {
        Node content = pane.getContent();
        if (node == null || content == null || !isWithin(node, content)) {
            return;
        }
        pane.applyCss();
        pane.layout();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - room;
        double top = pane.getVvalue() * beyond;
        if (beyond > 0 && (place.getMinY() < top || place.getMaxY() > top + room)) {
            pane.setVvalue(Math.clamp((place.getCenterY() - room / 2) / beyond, 0, 1));
        }
    }
}
