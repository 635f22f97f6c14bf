package app.legato.ui.trends;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the three shapes mean. */
final class Legend extends FlowPane {
    Legend(Texts texts) {
        getStyleClass().add("trend-legend");
        add("bar-cramp", texts.get("trends.a-cramp"));
        add("ring", texts.of(NightState.NONE));
        add("hatch", texts.of(NightState.NOT_RECORDED));
    }

    private void add(String style, String words) {
        Region shape = new Region();
        shape.getStyleClass().addAll("shape", style);
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        HBox sample = new HBox(shape, label);
        sample.getStyleClass().add("sample");
        getChildren().add(sample);
    }
}
