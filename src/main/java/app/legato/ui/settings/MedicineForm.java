package app.legato.ui.settings;

import app.legato.profile.MedicineKind;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.TypedText;
import app.legato.ui.settings.MedicinesViewModel.Form;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The form of one medicine. Enter in a field saves, Esc leaves everything as it was. */
final class MedicineForm extends VBox {
    private final MedicinesViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final OneOf<MedicineKind> kinds;
    private final TypedField name;

    MedicineForm(MedicinesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name = typed(model.name());
        kinds = new OneOf<>(
                texts.get("settings.medicine-kind"),
                List.of(MedicineKind.values()),
                texts::of,
                model.kindProperty()::set);
        getStyleClass().add("form");
        setVisible(false);
        heading.getStyleClass().add(Styles.STRONG);
        heading.setWrapText(true);
        getChildren()
                .addAll(
                        heading,
                        new FormField(
                                        texts.get("settings.medicine-name"),
                                        name,
                                        model.name().problemProperty())
                                .withHint(model.nameHint()),
                        SectionCard.group(new Label(texts.get("settings.medicine-kind")), kinds),
                        date("settings.medicine-start", model.start()),
                        date("settings.medicine-stop", model.stop()),
                        buttons());
        model.kindProperty().subscribe(kinds::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Takes the keyboard to the first field. */
    void begin(Form now) {
        heading.setText(texts.get(now == Form.ADDING ? "settings.medicine-new" : "settings.medicine-change"));
        name.requestFocus();
    }

    private Node date(String key, TypedText typed) {
        TypedField field = typed(typed);
        field.getStyleClass().add("short");
        return new FormField(texts.get(key), field, typed.problemProperty());
    }

    private TypedField typed(TypedText typed) {
        TypedField field = new TypedField(typed, false);
        field.setOnAction(_ -> model.save());
        return field;
    }

    private Node buttons() {
        Button save = new Button(texts.get("settings.save"));
        save.getStyleClass().add(Styles.PRIMARY);
        save.setOnAction(_ -> model.save());
        Button cancel = new Button(texts.get("settings.cancel"));
        cancel.setOnAction(_ -> model.cancel());
        return SectionCard.flow(save, cancel);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }
}
