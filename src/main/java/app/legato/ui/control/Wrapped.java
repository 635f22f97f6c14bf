package app.legato.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap where they meet the edge, and are never cut. On the FX thread. */
public final class Wrapped {
    private Wrapped() {}

    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
