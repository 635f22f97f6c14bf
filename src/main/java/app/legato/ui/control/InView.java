package app.legato.ui.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Keeps what has the keyboard in view of a page that scrolls, whatever brought the keyboard there. On the FX thread. */
public final class InView {
    /** How much of the room stays above what was brought into view, if what it is leaves so much: the eye reads on from there. */
    private static final double ABOVE = 1.0 / 3;

    /** In px: how far the ring of what has the keyboard reaches beyond it. */
    private static final double RING = 12;

    private InView() {}

    /** Follows the keyboard in the window that {@code page} is in now, until the subscription ends. */
    public static Subscription follow(ScrollPane page) {
        Scene scene = page.getScene();
        // What has just come on screen has no size yet: so a moment later.
        return scene == null
                ? Subscription.EMPTY
                : scene.focusOwnerProperty().subscribe(node -> Platform.runLater(() -> reveal(page, node)));
    }

    /** Brings what has the keyboard into view, as after it was moved on the page. */
    public static void reveal(ScrollPane page) {
        Platform.runLater(() ->
                reveal(page, page.getScene() == null ? null : page.getScene().getFocusOwner()));
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

    private static void reveal(ScrollPane page, @Nullable Node node) {
        if (node == null || page.getScene() == null || !isWithin(node, page.getContent())) {
            return;
        }
        page.getScene().getRoot().applyCss();
        page.getScene().getRoot().layout();
        Bounds place = page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = page.getViewportBounds().getHeight();
        double beyond = page.getContent().getLayoutBounds().getHeight() - room;
        double top = page.getVvalue() * beyond;
        double question = Math.min(place.getHeight(), room * ABOVE);
        if (beyond > 0 && (place.getMinY() - question < top || place.getMaxY() + RING > top + room)) {
            double above = Math.clamp(room - place.getHeight() - RING, 0, room * ABOVE);
            page.setVvalue(Math.clamp((place.getMinY() - above) / beyond, 0, 1));
        }
    }
}
