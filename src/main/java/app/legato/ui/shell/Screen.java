package app.legato.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A view as the shell sees it. Built when first shown, then kept. Attached each time it comes on screen, detached when it leaves: what it
 * subscribes to in the one it releases in the other.
 */
public interface Screen {
    Region root();

    /** The screen is about to be shown. */
    void attach();

    /** The screen has left the window. */
    void detach();

    /**
     * A plain key pressed while nothing is being typed, wherever the focus is.
     *
     * @return whether the screen did something with it
     */
    default boolean pressed(KeyCode key) {
        return false;
    }

    /** Where the keyboard starts; never a text field. Null leaves it to the window. */
    default @Nullable Node firstFocus() {
        return null;
    }
}
