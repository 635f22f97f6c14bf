package app.legato.ui.tonight;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Last night: asked once, then told. In the morning it stands first and its main button is the one to press. */
final class LastNightCard extends VBox {
    private final LastNightViewModel model;
    private final Texts texts;
    private final Label name = wrapped("");
    private final Label heading = wrapped("");
    private final VBox lines = new VBox();
    private final VBox words = new VBox(new VBox(name, heading), lines);
    private List<KeyButton> buttons = List.of();
    private boolean first;
    private boolean main;
    private boolean wide;

    LastNightCard(LastNightViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layoutCard();
        bind();
    }

    /** What answers the card's question; null until the diary has answered. */
    @Nullable Node main() {
        return buttons.isEmpty() ? null : buttons.getFirst();
    }

    /**
     * Lays the card out for its place.
     *
     * @param beforeAll whether the card stands before everything else, save a sign for a doctor
     * @param filled whether its answer is the one filled button then
     * @param broad whether there is room for the answers beside the question
     */
    void arrange(boolean beforeAll, boolean filled, boolean broad) {
        first = beforeAll;
        main = filled;
        wide = broad;
        show(model.stateProperty().get());
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "last-night");
        name.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        heading.getStyleClass().add(Styles.HEADING);
        lines.getStyleClass().add("lines");
        words.getStyleClass().add("lines");
    }

    private void bind() {
        name.textProperty().bind(model.nameProperty());
        model.crampsProperty().subscribe(_ -> show(model.stateProperty().get()));
        model.stateProperty().subscribe(this::show);
    }

    private void show(@Nullable NightState state) {
        List<String> cramps = model.crampsProperty().get();
        int focused = focused();
        lines.getChildren().clear();
        switch (state) {
            case null -> {
                heading.setText("");
                buttons = List.of();
            }
            case NOT_RECORDED -> {
                heading.setText(texts.get("tonight.did-your-legs-cramp"));
                buttons = List.of(
                        button("tonight.no-cramps", "N", model::noCramps),
                        button("tonight.i-had-cramps", "Y", model::open));
            }
            case NONE -> {
                heading.setText(texts.get("tonight.none"));
                buttons = List.of(button("tonight.change-night", "Y", model::open));
            }
            case CRAMPS -> {
                heading.setText(texts.get("tonight.cramps", cramps.size()));
                cramps.forEach(line -> lines.getChildren().add(wrapped(line)));
                buttons = List.of(button("tonight.complete-night", "Y", model::open));
            }
        }
        lines.setManaged(!lines.getChildren().isEmpty());
        place();
        if (focused >= 0 && !buttons.isEmpty()) {
            buttons.get(Math.min(focused, buttons.size() - 1)).requestFocus();
        }
    }

    private void place() {
        Pane answers = isBand() ? new HBox() : new VBox();
        answers.getStyleClass().add("answers");
        answers.getChildren().addAll(buttons);
        if (first && main && !buttons.isEmpty()) {
            buttons.getFirst().getStyleClass().add(Styles.PRIMARY);
        }
        if (isBand()) {
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox band = new HBox(words, answers);
            band.getStyleClass().add("band");
            getChildren().setAll(band);
        } else {
            getChildren().setAll(words, answers);
        }
    }

    /** Which of the answers has the keyboard; negative when none has. */
    private int focused() {
        for (int at = 0; at < buttons.size(); at++) {
            if (buttons.get(at).isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBand() {
        return first && wide;
    }

    private KeyButton button(String key, String letter, Runnable command) {
        if (!isBand()) {
            return KeyButton.spread(texts.get(key), letter, command);
        }
        KeyButton button = new KeyButton(texts.get(key), letter, null, command);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
