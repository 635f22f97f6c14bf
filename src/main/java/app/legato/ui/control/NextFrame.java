package app.legato.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Puts off what the screen's next frame need not wait for. On the FX thread. */
public final class NextFrame {
    private NextFrame() {}

    /** Runs {@code work} once, when {@code node} has been laid out on a screen and its frame is on its way to be painted. */
    public static void after(Node node, Runnable work) {
        if (node.getScene() != null) {
            after(node.getScene(), work);
            return;
        }
        Subscription[] waiting = {Subscription.EMPTY};
        waiting[0] = node.sceneProperty().subscribe((_, scene) -> {
            waiting[0].unsubscribe();
            after(scene, work);
        });
    }

    /** As {@link #after(Node, Runnable)}, for all of a window. */
    public static void after(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
        Platform.requestNextPulse(); // a still screen makes no frames
    }
}
