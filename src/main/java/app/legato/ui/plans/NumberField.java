package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A number with its name above: typed, or made less and more by the buttons beside it and by the arrow keys in it. */
final class NumberField extends VBox {
    private final NumberViewModel model;
    private final TypedField field;

    /** @param whose what the number belongs to, for readers */
    NumberField(NumberViewModel model, ObservableValue<String> whose, Texts texts) {
        this.model = model;
        String name = texts.get("plans.number." + model.number().id());
        getStyleClass().add("number-field");
        Label label = Wrapped.label(name, Styles.SMALL);
        field = new TypedField(model.typed(), true);
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(whose.map(what -> what + ", " + name));
        field.accessibleHelpProperty().bind(model.typed().problemProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Button less = button(Glyph.LESS, model::less);
        less.accessibleTextProperty().bind(whose.map(what -> texts.get("plans.less", name, what)));
        less.disableProperty().bind(model.canBeLessProperty().not());
        Button more = button(Glyph.MORE, model::more);
        more.accessibleTextProperty().bind(whose.map(what -> texts.get("plans.more", name, what)));
        more.disableProperty().bind(model.canBeMoreProperty().not());
        HBox row = new HBox(less, field, more);
        row.getStyleClass().add("number-row");
        getChildren()
                .addAll(
                        label,
                        row,
                        sentence(model.typed().problemProperty(), Styles.PROBLEM),
                        sentence(model.warningProperty(), Styles.MUTED));
    }

    /** Where it is typed. */
    TypedField field() {
        return field;
    }

    private static Button button(Glyph glyph, Runnable command) {
        Button button = new Button("", glyph.node());
        button.getStyleClass().add("number-step");
        button.setFocusTraversable(false); // the arrow keys in the field do the same, and Tab goes from field to field
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static Label sentence(ObservableValue<String> words, String style) {
        Label label = Wrapped.label("", Styles.SMALL, style);
        label.textProperty().bind(words);
        words.subscribe(now -> Shown.set(label, !now.isEmpty()));
        return label;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.UP) {
            model.more();
            field.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            model.less();
            field.selectAll();
            event.consume();
        }
    }
}
