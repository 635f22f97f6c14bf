package app.legato.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A button whose words wrap, with the key that presses it at their right and, if given, an icon at their left. */
public final class KeyButton extends Button {
    private static final double SIDES = 36;

    public KeyButton(String words, String key, @Nullable Node icon, Runnable command) {
        Label label = new Label(words);
        label.getStyleClass().add("key-button-words");
        label.setWrapText(true);
        HBox content = new HBox(label, new KeyCap(key));
        if (icon != null) {
            content.getChildren().addFirst(icon);
        }
        content.getStyleClass().add("key-button-content");
        getStyleClass().add("key-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setAccessibleText(words);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> command.run());
    }

    /** With the words at the left edge and the key at the right one. */
    public static KeyButton spread(String words, String key, Runnable command) {
        KeyButton button = new KeyButton(words, key, null, command);
        HBox content = (HBox) button.getGraphic();
        Label label = (Label) content.getChildren().getFirst();
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        content.prefWidthProperty().bind(button.widthProperty().subtract(SIDES));
        return button;
    }
}
