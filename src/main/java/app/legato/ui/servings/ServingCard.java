package app.legato.ui.servings;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Breadth;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One amount of the list and what can be done with it. Alt with an arrow key moves it from anywhere in it. */
final class ServingCard extends VBox {
    private final UUID id;
    private final ServingsViewModel model;
    private final Texts texts;
    private final Label amount = new Label();
    private final Label about = new Label();
    private final Button up;
    private final Button down;
    private final Button change;
    private final Button delete;
    private final ServingForm form;

    ServingCard(ServingLine line, ServingsViewModel model, Texts texts) {
        id = line.id();
        this.model = model;
        this.texts = texts;
        up = quiet("servings.up", Glyph.UP, () -> model.move(id, -1));
        down = quiet("servings.down", Glyph.DOWN, () -> model.move(id, 1));
        change = quiet("servings.change", Glyph.EDIT, () -> model.beginChange(id));
        delete = quiet("servings.delete", Glyph.DELETE, () -> model.delete(id));
        form = form();
        layoutCard();
        show(line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Where the keyboard enters. */
    Node stop() {
        return change;
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "serving-card");
        amount.getStyleClass().add(Styles.STRONG);
        amount.setWrapText(true);
        about.getStyleClass().add(Styles.MUTED);
        about.setWrapText(true);
        form.setVisible(false);
        form.managedProperty().bind(form.visibleProperty());
        arrange(Breadth.WIDE);
    }

    /** The buttons beside the words where there is room, else below them. */
    void arrange(Breadth breadth) {
        VBox words = new VBox(amount, about);
        words.setMaxWidth(Double.MAX_VALUE);
        if (breadth == Breadth.WIDE) {
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox actions = new HBox(change, delete, up, down);
            actions.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(words, actions);
            line.getStyleClass().add("serving-line");
            getChildren().setAll(line, form);
        } else {
            FlowPane actions = new FlowPane(change, delete, up, down);
            actions.getStyleClass().add("serving-actions");
            getChildren().setAll(words, actions, form);
        }
    }

    /** Shows the amount as it is now. */
    void show(ServingLine line) {
        amount.setText(line.amount());
        about.setText(line.about());
        up.setDisable(!model.canMove(id, -1));
        down.setDisable(!model.canMove(id, 1));
        delete.setDisable(!model.canDelete());
        List.of(up, down, change, delete)
                .forEach(button -> button.setAccessibleText(button.getText() + ": " + line.spoken()));
    }

    /** Opens or closes the fields. */
    void setChanging(boolean open) {
        boolean was = form.isVisible();
        form.setVisible(open);
        if (open && !was) {
            form.name().requestFocus();
            form.name().selectAll();
        } else if (was && !open) {
            change.requestFocus();
        }
    }

    private ServingForm form() {
        Button save = new Button(texts.get("servings.save"));
        save.setOnAction(_ -> model.change());
        Button cancel = new Button(texts.get("servings.cancel"));
        cancel.getStyleClass().add(Styles.QUIET);
        cancel.setOnAction(_ -> model.cancelChange());
        return new ServingForm(model.changed(), model.unit(), texts, model::change, save, cancel);
    }

    private void keyPressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow) {
            model.move(id, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && form.isVisible()) {
            model.cancelChange();
            event.consume();
        }
    }

    private Button quiet(String key, Glyph glyph, Runnable command) {
        Button button = new Button(texts.get(key), glyph.node());
        button.getStyleClass().add(Styles.QUIET);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }
}
