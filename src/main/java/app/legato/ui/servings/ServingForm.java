package app.legato.ui.servings;

import app.legato.drink.DrinkKind;
import app.legato.drink.ServingName;
import app.legato.drink.VolumeUnit;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.TypedField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Name, amount and kind of a one-tap amount. Enter in a field does what the first button does. */
final class ServingForm extends VBox {
    private final TypedField name;

    /** @param enter what the Enter key does in a field */
    ServingForm(ServingFields fields, VolumeUnit unit, Texts texts, Runnable enter, Node... actions) {
        name = new TypedField(fields.name(), false);
        name.setOnAction(_ -> enter.run());
        TypedField amount = new TypedField(fields.amount(), false);
        amount.setOnAction(_ -> enter.run());
        amount.getStyleClass().add("short");
        OneOf<DrinkKind> kinds =
                new OneOf<>(texts.get("words.kind"), List.of(DrinkKind.values()), texts::of, fields::choose);
        fields.kindProperty().subscribe(kinds::show);
        VBox kind = new VBox(new Label(texts.get("words.kind")), kinds);
        kind.getStyleClass().add("group");
        FlowPane buttons = new FlowPane(actions);
        buttons.getStyleClass().add("chips");
        getStyleClass().add("serving-form");
        getChildren()
                .addAll(
                        new FormField(
                                texts.get("servings.name", ServingName.Own.MAX),
                                name,
                                fields.name().problemProperty()),
                        new FormField(
                                texts.get("words.how-much", texts.of(unit)),
                                amount,
                                fields.amount().problemProperty()),
                        kind,
                        buttons);
    }

    /** Where typing starts. */
    TypedField name() {
        return name;
    }
}
