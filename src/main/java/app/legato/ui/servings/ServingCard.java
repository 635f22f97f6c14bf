package app.legato.ui.servings;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.ListCard;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Breadth;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One amount of the list and what can be done with it. */
final class ServingCard extends ListCard<ServingLine> {
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
        super("serving-card");
        id = line.id();
        this.model = model;
        this.texts = texts;
        up = quiet(texts.get("servings.up"), Glyph.UP, () -> model.move(id, -1));
        down = quiet(texts.get("servings.down"), Glyph.DOWN, () -> model.move(id, 1));
        change = quiet(texts.get("servings.change"), Glyph.EDIT, () -> model.beginChange(id));
        delete = quiet(texts.get("servings.delete"), Glyph.DELETE, () -> model.delete(id));
        form = form();
        layoutCard();
        show(line);
    }

    UUID id() {
        return id;
    }

    @Override
    public Node stop() {
        return change;
    }

    private void layoutCard() {
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

    @Override
    public void show(ServingLine line) {
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

    @Override
    protected void move(int by) {
        model.move(id, by);
    }

    @Override
    protected boolean isOpen() {
        return form.isVisible();
    }

    @Override
    protected void close() {
        model.cancelChange();
    }
}
