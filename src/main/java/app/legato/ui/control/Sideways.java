package app.legato.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Left and Right in a picture with nothing to go to. On the FX thread. */
public final class Sideways {
    private Sideways() {}

    /** Lets them do nothing in {@code picture}: else they would throw the keyboard to whatever lies beside it. */
    public static void stay(Node picture) {
        picture.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                event.consume();
            }
        });
    }
}
