package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final Label name = Wrapped.label("", Styles.STRONG, "plan-name");
    private final Label total = Wrapped.label("", "plan-total");
    private final Label mark = Wrapped.label("", Styles.TAG);
    private final KeyCap key = new KeyCap("");
    private final Label stretches = Wrapped.label("");
    private final Label about = Wrapped.label("", Styles.SMALL, Styles.MUTED);
    private final VBox remarks = new VBox();
    private final Button edit;
    private final Button copy;
    private final Button delete;
    private final Button up;
    private final Button down;
    private PlanLine line;

    PlanCard(PlanLine line, PlansViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        edit = quiet("plans.edit", Glyph.EDIT, () -> own().ifPresent(model::open));
        copy = quiet("plans.copy", Glyph.COPY, () -> model.copy(this.line));
        delete = quiet("plans.delete", Glyph.DELETE, () -> own().ifPresent(model::delete));
        up = quiet("plans.up", Glyph.UP, () -> move(-1));
        down = quiet("plans.down", Glyph.DOWN, () -> move(1));
        layoutCard();
        show(line);
    }

    /** The radio button of this plan. */
    ToggleButton head() {
        return head;
    }

    /** Where the keyboard goes when {@code lost}, a control of this card, can no longer be pressed; empty when nothing here can be. */
    Optional<Node> standIn(Node lost) {
        Stream<Node> near = lost.equals(up) ? Stream.of(down) : lost.equals(down) ? Stream.of(up) : Stream.empty();
        return Stream.concat(near, Stream.of(head, edit, copy))
                .filter(node -> node.isVisible() && !node.isDisabled())
                .findFirst();
    }

    void show(PlanLine now) {
        line = now;
        name.setText(now.name());
        total.setText(now.total());
        Shown.set(total, !now.total().isEmpty());
        key.setText(now.key());
        Shown.set(key, !now.key().isEmpty());
        stretches.setText(now.stretches());
        Shown.set(stretches, !now.stretches().isEmpty());
        about.setText(now.about());
        Shown.set(about, !now.about().isEmpty());
        remarks.getChildren()
                .setAll(now.remarks().stream().map(PlanCard::remark).toList());
        Shown.set(remarks, !now.remarks().isEmpty());
        head.setSelected(now.chosen());
        Shown.set(mark, now.chosen());
        head.setDisable(!now.canChoose() && !now.chosen());
        head.setAccessibleText(String.join(", ", now.name(), now.total(), now.stretches()));
        showActions(now);
    }

    /** The buttons stay the same, so that the keyboard stays on the one that was pressed. */
    private void showActions(PlanLine now) {
        boolean canMoveUp = now.own().map(PlanLine.Own::canMoveUp).orElse(false);
        boolean canMoveDown = now.own().map(PlanLine.Own::canMoveDown).orElse(false);
        Shown.set(edit, now.own().isPresent());
        Shown.set(delete, now.own().isPresent());
        Shown.set(copy, now.canCopy());
        Shown.set(up, canMoveUp || canMoveDown);
        Shown.set(down, canMoveUp || canMoveDown);
        up.setDisable(!canMoveUp);
        down.setDisable(!canMoveDown);
        edit.setAccessibleText(texts.get("plans.edit-what", now.name()));
        copy.setAccessibleText(texts.get("plans.copy-what", now.name()));
        delete.setAccessibleText(texts.get("plans.delete-what", now.name()));
        up.setAccessibleText(texts.get("plans.up-what", now.name()));
        down.setAccessibleText(texts.get("plans.down-what", now.name()));
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
        getChildren().addAll(head, below, Parts.flow(edit, copy, delete, up, down));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** A pressed toggle turns by itself; the model says what is chosen. */
    private void choose() {
        model.choose(line.id());
        head.setSelected(line.chosen());
    }

    private Optional<UUID> own() {
        return line.own().map(PlanLine.Own::id);
    }

    private void move(int by) {
        own().ifPresent(id -> model.move(id, by));
    }

    private Button quiet(String key, Glyph glyph, Runnable command) {
        return Parts.quiet(texts.get(key), "", glyph, command);
    }

    /** Alt and an arrow move a plan of one's own, wherever in it the keyboard is. */
    private void keyPressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow && own().isPresent()) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private static Label remark(String words) {
        return Wrapped.label(words, Styles.SMALL, "remark");
    }
}
