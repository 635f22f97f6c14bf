package app.legato.ui.plans;

import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The small parts that the plans' pages are made of. */
final class Parts {
    private Parts() {}

    /** @param spoken what a reader says, where the words alone do not tell what is meant */
    static Button button(String words, String spoken, Glyph glyph, Runnable command) {
        Button button = new Button(words, glyph.node());
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** As {@link #button}, without a border. */
    static Button quiet(String words, String spoken, Glyph glyph, Runnable command) {
        Button button = button(words, spoken, glyph, command);
        button.getStyleClass().add(Styles.QUIET);
        return button;
    }

    /** In a row where there is room, else below each other. */
    static FlowPane flow(Region... parts) {
        FlowPane flow = new FlowPane(parts);
        flow.getStyleClass().add("flow");
        flow.setMinWidth(0);
        for (Region part : parts) {
            part.maxWidthProperty().bind(flow.widthProperty());
        }
        return flow;
    }
}
