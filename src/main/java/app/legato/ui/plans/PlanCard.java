package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A plan in the list: its head chooses it, below stands what it is and what can be done with it. */
final class PlanCard extends VBox {
    /** The button's own padding, which its content must leave free. */
    private static final double SIDES = 26;

    private final PlansViewModel model;
    private final Texts texts;
    private final ToggleButton head = new ToggleButton();
    private final Label name = Parts.label("", Styles.STRONG, "plan-name");
    private final Label total = Parts.label("", "plan-total");
    private final Label mark = Parts.label("", Styles.TAG);
    private final KeyCap key = new KeyCap("");
    private final Label stretches = Parts.label("");
    private final Label about = Parts.label("", Styles.SMALL, Styles.MUTED);
    private final VBox remarks = new VBox();
    private final FlowPane actions = Parts.flow();
    private PlanLine line;

    PlanCard(PlanLine line, PlansViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        layoutCard();
        show(line);
    }

    /** The radio button of this plan. */
    ToggleButton head() {
        return head;
    }

    void show(PlanLine now) {
        boolean same = now.own().equals(line.own()) && !actions.getChildren().isEmpty();
        line = now;
        name.setText(now.name());
        total.setText(now.total());
        Parts.show(total, !now.total().isEmpty());
        key.setText(now.key());
        Parts.show(key, !now.key().isEmpty());
        stretches.setText(now.stretches());
        Parts.show(stretches, !now.stretches().isEmpty());
        about.setText(now.about());
        Parts.show(about, !now.about().isEmpty());
        remarks.getChildren()
                .setAll(now.remarks().stream().map(PlanCard::remark).toList());
        Parts.show(remarks, !now.remarks().isEmpty());
        head.setSelected(now.chosen());
        Parts.show(mark, now.chosen());
        head.setDisable(!now.canChoose() && !now.chosen());
        head.setAccessibleText(String.join(", ", now.name(), now.total(), now.stretches()));
        if (!same) {
            actions.getChildren().setAll(actions(now));
        }
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "plan-card");
        mark.setText(texts.get("plans.for-tonight"));
        StackPane radio = new StackPane(new Region());
        radio.getStyleClass().add("radio-mark");
        radio.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox words = new VBox(name, Parts.flow(total, mark));
        words.getStyleClass().add("plan-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(radio, words, key);
        content.getStyleClass().add("plan-head");
        content.prefWidthProperty().bind(head.widthProperty().subtract(SIDES));
        head.setGraphic(content);
        head.getStyleClass().add("plan-choice");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        head.setOnAction(_ -> choose());
        remarks.getStyleClass().add("remarks");
        VBox below = new VBox(stretches, about, remarks);
        below.getStyleClass().add("plan-below");
        getChildren().addAll(head, below, actions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** A pressed toggle turns by itself; the model says what is chosen. */
    private void choose() {
        model.choose(line.id());
        head.setSelected(line.chosen());
    }

    private List<Node> actions(PlanLine now) {
        return now.own().map(this::ownActions).orElseGet(() -> now.canCopy() ? List.of(copy()) : List.of());
    }

    private List<Node> ownActions(PlanLine.Own own) {
        Button edit = quiet("plans.edit", "plans.edit-what", Glyph.EDIT, () -> model.open(own.id()));
        Button delete = quiet("plans.delete", "plans.delete-what", Glyph.DELETE, () -> model.delete(own.id()));
        Button up = quiet("plans.up", "plans.up-what", Glyph.UP, () -> model.move(own.id(), -1));
        Button down = quiet("plans.down", "plans.down-what", Glyph.DOWN, () -> model.move(own.id(), 1));
        up.setDisable(!own.canMoveUp());
        down.setDisable(!own.canMoveDown());
        boolean alone = !own.canMoveUp() && !own.canMoveDown();
        return alone ? List.of(edit, copy(), delete) : List.of(edit, copy(), delete, up, down);
    }

    private Button copy() {
        return quiet("plans.copy", "plans.copy-what", Glyph.COPY, () -> model.copy(line));
    }

    private Button quiet(String key, String spoken, Glyph glyph, Runnable command) {
        return Parts.quiet(texts.get(key), texts.get(spoken, line.name()), glyph, command);
    }

    /** Alt and an arrow move a plan of one's own, wherever in it the keyboard is. */
    private void keyPressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow && line.own().isPresent()) {
            model.move(line.own().get().id(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private static Label remark(String words) {
        return Parts.label(words, Styles.SMALL, "remark");
    }
}
