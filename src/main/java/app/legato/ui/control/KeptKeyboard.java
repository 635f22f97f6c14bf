package app.legato.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Gives the keyboard back to a page that lost it only because what had it went away. On the FX thread. */
public final class KeptKeyboard {
    private KeptKeyboard() {}

    /**
     * Watches the window that {@code page} is in now, until the subscription ends.
     *
     * @param back takes the keyboard to where the person can go on
     */
    public static Subscription within(Node page, Runnable back) {
        Scene scene = page.getScene();
        if (scene == null) {
            return Subscription.EMPTY;
        }
        boolean[] wasHere = {InView.isWithin(scene.getFocusOwner(), page)};
        return scene.focusOwnerProperty().subscribe((before, now) -> {
            boolean left = wasHere[0] && !InView.isWithin(now, page);
            wasHere[0] = InView.isWithin(now, page);
            if (left && before != null && isGone(before)) {
                Platform.runLater(() -> {
                    if (page.getScene() != null && !InView.isWithin(scene.getFocusOwner(), page)) {
                        back.run();
                    }
                });
            }
        });
    }

    private static boolean isGone(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return node.getScene() == null;
    }
}
