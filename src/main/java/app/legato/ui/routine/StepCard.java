package app.legato.ui.routine;

import app.legato.routine.StepWords;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.ListCard;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One step of the list: whether it is shown, what it says, and what can be done with it. */
final class StepCard extends ListCard<StepLine> {
    private final String id;
    private final RoutineViewModel model;
    private final Texts texts;
    private final ToggleButton on = new ToggleButton();
    private final Label hidden;
    private final Label words = new Label();
    private final Label about = new Label();
    private final Button up;
    private final Button down;
    private final Button rename;
    private final Button delete;
    private final TypedField field;
    private final VBox form;
    private Breadth breadth = Breadth.WIDE;

    StepCard(StepLine line, RoutineViewModel model, Texts texts) {
        super("step-card");
        id = line.id();
        this.model = model;
        this.texts = texts;
        hidden = new Label(texts.get("routine.not-for-you"));
        up = quiet(texts.get("routine.up"), Glyph.UP, () -> model.move(id, -1));
        down = quiet(texts.get("routine.down"), Glyph.DOWN, () -> model.move(id, 1));
        rename = quiet(texts.get("routine.rename"), Glyph.EDIT, () -> model.beginRename(id));
        delete = quiet(texts.get("routine.delete"), Glyph.DELETE, () -> model.delete(id));
        field = new TypedField(model.renamed(), false);
        form = form();
        layoutCard(line);
    }

    String id() {
        return id;
    }

    @Override
    public Node stop() {
        return on.isVisible() ? on : up.isDisabled() ? down : up;
    }

    private void layoutCard(StepLine line) {
        on.getStyleClass().addAll(Styles.CHIP, "switch");
        on.setMaxWidth(Double.MAX_VALUE);
        on.setOnAction(_ -> model.switchOn(id, on.isSelected()));
        hidden.getStyleClass().add(Styles.TAG);
        hidden.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("step-words");
        words.setWrapText(true);
        about.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        about.setWrapText(true);
        about.managedProperty().bind(about.visibleProperty());
        form.setVisible(false);
        form.managedProperty().bind(form.visibleProperty());
        arrange(breadth);
        show(line);
    }

    /** The arrows beside the words where there is room, else below them with what only the person's own steps have. */
    void arrange(Breadth now) {
        breadth = now;
        VBox sentence = new VBox(words, about);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.getStyleClass().add("step-sentence");
        StackPane shown = new StackPane(on, hidden);
        shown.getStyleClass().add("step-shown");
        HBox line = new HBox(shown, sentence);
        line.getStyleClass().add("step-line");
        FlowPane below = new FlowPane(rename, delete);
        below.getStyleClass().add("step-actions");
        below.managedProperty().bind(below.visibleProperty());
        if (now == Breadth.WIDE) {
            below.visibleProperty().bind(rename.visibleProperty());
            below.getStyleClass().add("indented");
            HBox beside = new HBox(up, down);
            beside.getStyleClass().add("step-arrows");
            beside.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(beside);
        } else {
            below.getChildren().addAll(up, down);
        }
        getChildren().setAll(line, below, form);
    }

    @Override
    public void show(StepLine line) {
        words.setText(line.words());
        about.setText(line.about());
        about.setVisible(!line.about().isEmpty());
        on.setSelected(line.on());
        on.setText(texts.get(line.on() ? "routine.on" : "routine.off"));
        on.setGraphic(line.on() ? Glyph.DONE.node() : null);
        on.setAccessibleText(texts.get("routine.show-tonight", line.words()));
        Shown.set(on, !line.hidden());
        Shown.set(hidden, line.hidden());
        Shown.set(rename, line.own());
        Shown.set(delete, line.own());
        getStyleClass().remove("off");
        if (!line.on() || line.hidden()) {
            getStyleClass().add("off");
        }
        up.setDisable(!model.canMove(id, -1));
        down.setDisable(!model.canMove(id, 1));
        List.of(up, down, rename, delete)
                .forEach(button -> button.setAccessibleText(button.getText() + ": " + line.words()));
    }

    /** Opens or closes the field for other words. */
    void setRenaming(boolean open) {
        boolean was = form.isVisible();
        form.setVisible(open);
        if (open && !was) {
            field.requestFocus();
            field.selectAll();
        } else if (was && !open) {
            rename.requestFocus();
        }
    }

    private VBox form() {
        field.setOnAction(_ -> model.rename());
        Button save = new Button(texts.get("routine.save"));
        save.setOnAction(_ -> model.rename());
        Button cancel = new Button(texts.get("routine.cancel"));
        cancel.getStyleClass().add(Styles.QUIET);
        cancel.setOnAction(_ -> model.cancelRename());
        FlowPane buttons = new FlowPane(save, cancel);
        buttons.getStyleClass().add("chips");
        VBox all = new VBox(
                new FormField(
                        texts.get("routine.other-words", StepWords.Own.MAX),
                        field,
                        model.renamed().problemProperty()),
                buttons);
        all.getStyleClass().add("step-form");
        return all;
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
        model.cancelRename();
    }
}
