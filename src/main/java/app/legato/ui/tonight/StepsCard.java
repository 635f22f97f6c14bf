package app.legato.ui.tonight;

import app.legato.stretch.SessionOutcome;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.tonight.StepsViewModel.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The evening's steps in their order: habits to tick, and the plan, which the session ticks. */
final class StepsCard extends VBox {
    private final StepsViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final HBox head = new HBox();
    private final Button change;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Map<String, Row> shown = new HashMap<>();
    private List<String> order = List.of();

    /** @param button null for the plan, which is not ticked by hand */
    private record Row(Node node, @Nullable ToggleButton button, StackPane mark, Label words, Label beside) {}

    StepsCard(StepsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        heading.setText(texts.get("tonight.steps"));
        heading.getStyleClass().add(Styles.HEADING);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setWrapText(true);
        change = quiet(texts.get("tonight.change-steps"), Glyph.EDIT, model::change);
        layoutCard();
        bind();
    }

    /** The steps as a card of their own, for one column. */
    Node asCard() {
        head.getChildren().setAll(heading, change);
        getChildren().setAll(head, rows, more);
        VBox card = new VBox(this);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    /** The steps as a part of the plan's card, which has {@link #change()} in its head. */
    Node asPart() {
        getChildren().setAll(rows, more);
        return this;
    }

    /** Opens the screen on which the steps are changed. */
    Button change() {
        return change;
    }

    private void layoutCard() {
        getStyleClass().add("steps");
        head.getStyleClass().add("steps-head");
        change.getStyleClass().add("change-steps");
        change.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().addAll(Styles.QUIET, "more");
        more.setOnAction(_ -> model.toggleMore());
        getChildren().addAll(rows, more);
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
        more.textProperty().bind(model.moreProperty());
        more.visibleProperty().bind(model.moreProperty().isNotEmpty());
        more.managedProperty().bind(more.visibleProperty());
        model.allShownProperty().subscribe(all -> more.setGraphic((all ? Glyph.UP : Glyph.DOWN).node()));
    }

    /** Steps that are there already keep their nodes, and so the keyboard. */
    private void show(List<Line> lines) {
        List<String> ids = lines.stream().map(line -> line.step().id()).toList();
        if (!ids.equals(order)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            order = ids;
            shown.keySet().retainAll(ids);
            lines.forEach(line -> shown.computeIfAbsent(line.step().id(), _ -> row(line)));
            rows.getChildren()
                    .setAll(lines.stream().map(line -> row(line).node()).toList());
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
        lines.forEach(this::mark);
    }

    private Row row(Line line) {
        Row known = shown.get(line.step().id());
        if (known != null) {
            return known;
        }
        return line.step().isPlan() ? plan() : habit(line.step().id());
    }

    private Row plan() {
        StackPane box = new StackPane();
        box.getStyleClass().add("dot-box");
        Label words = wrapped();
        words.getStyleClass().add(Styles.STRONG);
        Label beside = new Label();
        beside.getStyleClass().add(Styles.MUTED);
        beside.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(box, words, beside);
        row.getStyleClass().addAll("step-row", "plan-row");
        return new Row(row, null, box, words, beside);
    }

    private Row habit(String id) {
        StackPane mark = new StackPane();
        mark.getStyleClass().add("step-mark");
        Label words = wrapped();
        words.getStyleClass().add("step-name");
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("step-row");
        ToggleButton button = new ToggleButton("", row);
        button.getStyleClass().add("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.linesProperty().get().stream()
                .filter(line -> line.step().id().equals(id))
                .forEach(model::tick));
        return new Row(button, button, mark, words, new Label());
    }

    private void mark(Line line) {
        Row row = row(line);
        row.words().setText(line.words());
        if (row.button() != null) {
            row.button().setAccessibleText(line.words());
            row.button().setSelected(line.isDone());
            row.mark().getChildren().setAll(line.isDone() ? List.of(Glyph.DONE.node()) : List.of());
        } else {
            row.mark().getChildren().setAll(line.done() == SessionOutcome.COMPLETED ? Glyph.DONE.node() : dot());
            row.beside().setText(line.isDone() ? texts.of(line.done()) : "");
        }
    }

    private static Button quiet(String words, Glyph glyph, Runnable command) {
        Button button = new Button(words, glyph.node());
        button.getStyleClass().add(Styles.QUIET);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("step-dot");
        return dot;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
