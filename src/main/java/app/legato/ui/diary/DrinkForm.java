package app.legato.ui.diary;

import app.legato.drink.DrinkKind;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one drink, new or old: when, how much, what. */
final class DrinkForm extends VBox {
    private static final int COLUMNS = 6;
    private static final double LEFT_PERCENT = 54;

    private final DrinkFields model;
    private final Texts texts;
    private final TextField time;
    private final TextField amount;
    private final OneOf<DrinkKind> kind;
    private final Columns fields;

    /**
     * @param enter what the Enter key does in a field
     * @param actions the buttons that end the form
     */
    DrinkForm(DrinkFields model, Amounts amounts, Texts texts, Runnable enter, Node... actions) {
        this.model = model;
        this.texts = texts;
        time = Parts.line(model.time(), COLUMNS);
        amount = Parts.line(model.amount(), COLUMNS);
        kind = new OneOf<>(texts.get("words.kind"), List.of(DrinkKind.values()), texts::of, model::choose);
        time.setOnAction(_ -> enter.run());
        amount.setOnAction(_ -> enter.run());
        fields = new Columns(
                new FormField(
                        texts.get("words.how-much", texts.of(amounts.unit())),
                        amount,
                        model.amount().problemProperty()),
                timed(),
                LEFT_PERCENT);
        getStyleClass().addAll("fields", "drink-form");
        getChildren().addAll(fields, kind, Parts.row(actions));
        model.kindProperty().subscribe(kind::show);
    }

    void arrange(Breadth breadth) {
        fields.arrange(breadth);
    }

    TextField amount() {
        return amount;
    }

    /** The time, and the date where that is not the day's own. */
    private Node timed() {
        Label date = Wrapped.label("", Styles.SMALL, Styles.MUTED);
        date.textProperty().bind(model.dateProperty());
        date.visibleProperty().bind(model.dateProperty().isNotEmpty());
        date.managedProperty().bind(date.visibleProperty());
        return Parts.group(
                new FormField(texts.get("diary.drunk-at"), time, model.time().problemProperty()), date);
    }
}
