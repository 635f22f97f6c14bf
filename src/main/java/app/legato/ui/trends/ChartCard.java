package app.legato.ui.trends;

import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card with a picture: its name, the sentence that says the same, and below it the picture. Not there when there is nothing to show. */
final class ChartCard extends VBox {
    private final Label title = Wrapped.label("", Styles.HEADING);
    private final Label sentence = Wrapped.label("");

    /** @param extra what stands between the sentence and the picture, and the picture */
    ChartCard(String style, Node... extra) {
        getStyleClass().addAll(Styles.CARD, "chart-card", style);
        getChildren().addAll(title, sentence);
        getChildren().addAll(extra);
    }

    void say(String name, String words) {
        title.setText(name);
        sentence.setText(words);
    }

    void setShown(boolean shown) {
        Shown.set(this, shown);
    }
}
