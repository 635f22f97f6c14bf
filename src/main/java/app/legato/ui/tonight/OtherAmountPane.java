package app.legato.ui.tonight;

import app.legato.drink.DrinkKind;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of a drink of any amount. Enter in a field notes it, Esc closes them. */
final class OtherAmountPane extends VBox {
    private final OtherAmountViewModel model;
    private final Texts texts;
    private final TypedField amount;

    OtherAmountPane(OtherAmountViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        amount = field(new TypedField(model.amount(), false));
        TypedField time = field(new TypedField(model.time(), false));
        FormField at =
                new FormField(texts.get("tonight.drunk-at"), time, model.time().problemProperty());
        at.visibleProperty().bind(model.whenProperty().map(when -> when == When.AT));
        at.managedProperty().bind(at.visibleProperty());
        getStyleClass().add("other-amount");
        getChildren()
                .addAll(
                        new FormField(
                                texts.get("words.how-much", texts.of(model.unit())),
                                amount,
                                model.amount().problemProperty()),
                        kinds(),
                        whens(),
                        at,
                        buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Takes the keyboard to the amount, which the next key replaces. */
    void begin() {
        amount.requestFocus();
        amount.selectAll();
    }

    private Node kinds() {
        String question = texts.get("words.kind");
        OneOf<DrinkKind> kinds = new OneOf<>(question, List.of(DrinkKind.values()), texts::of, model::choose);
        model.kindProperty().subscribe(kinds::show);
        return group(question, kinds);
    }

    private Node whens() {
        String question = texts.get("tonight.when");
        OneOf<When> whens = new OneOf<>(question, List.of(When.values()), texts::of, model::choose);
        model.whenProperty().subscribe(whens::show);
        return group(question, whens);
    }

    private Node buttons() {
        Button note = new Button(texts.get("tonight.note-drink"));
        note.setOnAction(_ -> model.note());
        Button cancel = new Button(texts.get("tonight.cancel"));
        cancel.getStyleClass().add(Styles.QUIET);
        cancel.setOnAction(_ -> model.close());
        FlowPane buttons = new FlowPane(note, cancel);
        buttons.getStyleClass().add("chips");
        return buttons;
    }

    private static Node group(String question, Node answer) {
        Label label = new Label(question);
        label.setWrapText(true);
        VBox group = new VBox(label, answer);
        group.getStyleClass().add("group");
        return group;
    }

    private TypedField field(TypedField field) {
        field.setOnAction(_ -> model.note());
        field.getStyleClass().add("short");
        return field;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
