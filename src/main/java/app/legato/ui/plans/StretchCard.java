package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A stretch of the plan that is being changed: its dose, its place, and a way out. */
final class StretchCard extends VBox {
    private final StretchViewModel model;
    private final EditorViewModel editor;
    private final Texts texts;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final List<NumberField> numbers;

    StretchCard(StretchViewModel model, EditorViewModel editor, Texts texts) {
        this.model = model;
        this.editor = editor;
        this.texts = texts;
        up = quiet("plans.up", "plans.up-what", Glyph.UP, () -> editor.move(model.id(), -1));
        down = quiet("plans.down", "plans.down-what", Glyph.DOWN, () -> editor.move(model.id(), 1));
        remove = quiet("plans.remove", "plans.remove-what", Glyph.DELETE, () -> editor.remove(model.id()));
        numbers = model.dose().stream()
                .map(number -> new NumberField(number, model.nameProperty(), texts))
                .toList();
        layoutCard();
    }

    /** Where the keyboard enters. */
    Node stop() {
        return model.knownProperty().get() ? numbers.getFirst().field() : remove;
    }

    /** Where the keyboard goes when {@code lost}, a control of this card, can no longer be pressed. */
    Node standIn(Node lost) {
        Button other = lost.equals(up) ? down : up;
        boolean moved = lost.equals(up) || lost.equals(down);
        return moved && !other.isDisabled() ? other : stop();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "stretch-card");
        Label name = Wrapped.label("", Styles.STRONG);
        name.textProperty().bind(model.nameProperty());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label total = new Label();
        total.getStyleClass().add(Styles.MUTED);
        total.setMinWidth(Region.USE_PREF_SIZE);
        total.textProperty().bind(model.totalProperty());
        HBox head = new HBox(name, total);
        head.getStyleClass().add("stretch-head");
        Label remark = Wrapped.label("", Styles.SMALL, "remark");
        remark.textProperty().bind(model.remarkProperty());
        model.remarkProperty().subscribe(words -> Shown.set(remark, !words.isEmpty()));
        FlowPane dose = Parts.flow(numbers.toArray(Region[]::new));
        dose.getStyleClass().add("dose");
        model.knownProperty().subscribe(known -> Shown.set(dose, known));
        up.disableProperty().bind(model.canMoveUpProperty().not());
        down.disableProperty().bind(model.canMoveDownProperty().not());
        FlowPane ways = Parts.flow(up, down, remove);
        ways.getStyleClass().add("ways");
        getChildren().addAll(head, remark, dose, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Button quiet(String key, String spoken, Glyph glyph, Runnable command) {
        Button button = Parts.quiet(texts.get(key), "", glyph, command);
        button.accessibleTextProperty().bind(model.nameProperty().map(name -> texts.get(spoken, name)));
        return button;
    }

    /** Alt and an arrow move the stretch, wherever in it the keyboard is. */
    private void keyPressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow) {
            editor.move(model.id(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
