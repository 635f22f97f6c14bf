package app.legato.ui.tonight;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Last night: asked once, then told. */
final class LastNightCard extends VBox {
    private final LastNightViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final Label heading = new Label();
    private final VBox lines = new VBox();

    LastNightCard(LastNightViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "last-night");
        name.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        name.setWrapText(true);
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        lines.getStyleClass().add("lines");
        getChildren().addAll(new VBox(name, heading), lines);
    }

    private void bind() {
        name.textProperty().bind(model.nameProperty());
        model.stateProperty().subscribe(this::show);
        model.crampsProperty().subscribe(_ -> show(model.stateProperty().get()));
    }

    private void show(@Nullable NightState state) {
        lines.getChildren().clear();
        switch (state) {
            case null -> heading.setText("");
            case NOT_RECORDED -> {
                heading.setText(texts.get("tonight.did-your-legs-cramp"));
                lines.getChildren()
                        .addAll(
                                button("tonight.no-cramps", "N", model::noCramps),
                                button("tonight.i-had-cramps", "Y", model::open));
            }
            case NONE -> {
                heading.setText(texts.get("tonight.none"));
                lines.getChildren().add(button("tonight.change-night", "Y", model::open));
            }
            case CRAMPS -> {
                heading.setText(
                        texts.get("tonight.cramps", model.crampsProperty().get().size()));
                model.crampsProperty().get().forEach(line -> lines.getChildren().add(wrapped(line)));
                lines.getChildren().add(button("tonight.complete-night", "Y", model::open));
            }
        }
    }

    private KeyButton button(String key, String letter, Runnable command) {
        return KeyButton.spread(texts.get(key), letter, command);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
