package app.legato.ui.carry;

import app.legato.exchange.csv.DateOrder;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** A foreign table: what its columns hold, which of them is what, and the entries that come of it. */
final class MappingPane extends VBox {
    private final MappingViewModel model;
    private final Texts texts;
    private final VBox order = new VBox();
    private final VBox entries = new VBox();
    private final Label problem = Wrapped.label("", Styles.PROBLEM);
    private final Button next = new Button();

    /** @param goOn with what the choices come to */
    MappingPane(MappingViewModel model, Texts texts, Runnable goOn) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("found");
        next.setText(texts.get("carry.go-on"));
        next.getStyleClass().add(Styles.PRIMARY);
        next.setOnAction(_ -> goOn.run());
        entries.getStyleClass().add("lines");
        VBox preview = card(texts.get("carry.preview"));
        preview.getChildren().addAll(problem, entries);
        getChildren().addAll(table(), choices(), preview, next);
    }

    Subscription follow() {
        return model.comeProperty().subscribe(this::show);
    }

    private void show(Come come) {
        next.setDisable(!come.canGoOn());
        problem.setText(come.problem());
        Shown.set(problem, !come.problem().isEmpty());
        entries.getChildren().setAll(come.entries().stream().map(Lines::item).toList());
        Shown.set(order, come.orders().size() > 1);
        DateOrder chosen = come.order();
        if (chosen != null && come.orders().size() > 1 && !come.orders().equals(order.getUserData())) {
            order.setUserData(come.orders());
            String question = texts.get("carry.order");
            OneOf<DateOrder> one = new OneOf<>(question, come.orders(), this::words, model::chooseOrder);
            one.show(chosen);
            order.getChildren().setAll(Wrapped.label(question), one);
        }
    }

    private String words(DateOrder one) {
        return texts.get("carry.order." + dashed(one));
    }

    /** Each column with what its first lines say: wide tables, too, stay within the screen. */
    private VBox table() {
        VBox card = card(texts.get("carry.foreign", model.name()));
        card.getChildren().add(Wrapped.label(texts.get("carry.foreign-hint"), Styles.MUTED));
        List<String> names = model.columnNames();
        for (int at = 0; at < names.size(); at++) {
            List<String> examples = model.examples(at);
            String said = examples.isEmpty() ? texts.get("carry.column-empty") : String.join(" · ", examples);
            card.getChildren()
                    .add(new VBox(
                            Wrapped.label(names.get(at), Styles.STRONG),
                            Wrapped.label(said, Styles.SMALL, Styles.MUTED)));
        }
        return card;
    }

    private VBox choices() {
        VBox card = card(texts.get("carry.columns"));
        card.getChildren().add(Wrapped.label(texts.get("carry.columns-hint"), Styles.SMALL, Styles.MUTED));
        order.getStyleClass().add("form-field");
        for (Field field : Field.values()) {
            card.getChildren().add(choice(field));
            if (field == Field.DATE) {
                card.getChildren().add(order);
            }
        }
        return card;
    }

    private FormField choice(Field field) {
        ComboBox<String> box = new ComboBox<>();
        List<String> offered = new ArrayList<>();
        offered.add("");
        offered.addAll(model.columnNames());
        box.getItems().setAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String column) {
                return column == null || column.isEmpty() ? texts.get("carry.no-column") : column;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        box.setValue(model.column(field));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, column) -> model.choose(field, column));
        return new FormField(texts.get("carry.field." + dashed(field)), box, new ReadOnlyStringWrapper(""));
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static VBox card(String heading) {
        VBox card = new VBox(Wrapped.label(heading, Styles.HEADING));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
