package app.legato.ui.diary;

import app.legato.drink.DrinkKind;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.Chips;
import app.legato.ui.control.FormField;
import app.legato.ui.shell.Breadth;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one drink, new or old: when, how much, what. */
final class DrinkForm extends VBox {
    private static final int COLUMNS = 6;
    private static final double LEFT_PERCENT = 54;

    private final DrinkFields model;
    private final TextField time;
    private final TextField amount;
    private final Chips<DrinkKind> kind;
    private final Columns fields;

    /**
     * @param enter what the Enter key does in a field
     * @param actions the buttons that end the form
     */
    DrinkForm(DrinkFields model, Amounts amounts, Texts texts, Runnable enter, Node... actions) {
        this.model = model;
        time = Parts.line(model.time(), COLUMNS);
        amount = Parts.line(model.amount(), COLUMNS);
        kind = Chips.single(texts, List.of(DrinkKind.values()));
        time.setOnAction(_ -> enter.run());
        amount.setOnAction(_ -> enter.run());
        fields = new Columns(
                new FormField(
                        texts.get("diary.amount-in", texts.of(amounts.unit())),
                        amount,
                        model.amount().problemProperty()),
                new FormField(texts.get("diary.drunk-at"), time, model.time().problemProperty()),
                LEFT_PERCENT);
        getStyleClass().addAll("fields", "drink-form");
        getChildren().addAll(fields, kind, Parts.row(actions));
        bind();
    }

    void arrange(Breadth breadth) {
        fields.arrange(breadth);
    }

    TextField amount() {
        return amount;
    }

    private void bind() {
        model.kindProperty().subscribe(now -> kind.chosenProperty().set(Set.of(now)));
        // A drink is always of some kind: pressing the chosen one again changes nothing.
        kind.chosenProperty()
                .subscribe(chosen -> chosen.stream()
                        .findFirst()
                        .ifPresentOrElse(
                                model::choose,
                                () -> kind.chosenProperty()
                                        .set(Set.of(model.kindProperty().get()))));
    }
}
