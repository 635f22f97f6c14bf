package app.legato.ui.settings;

import app.legato.profile.Medicine;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.settings.MedicinesViewModel.Form;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Medicines and supplements: a row each, and below them the button or the form to add one. */
final class MedicinesCard extends SectionCard {
    private final MedicinesViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button add;
    private final MedicineForm form;

    MedicinesCard(MedicinesViewModel model, ObservableValue<Boolean> canChange, Texts texts) {
        super(Section.MEDICINES, texts);
        this.model = model;
        this.texts = texts;
        rows.getStyleClass().add("group");
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        add = new Button(texts.get("settings.medicine-add"), Glyph.ADD.node());
        add.setOnAction(_ -> model.add());
        form = new MedicineForm(model, texts);
        disableProperty().bind(canChange.map(can -> !can));
        getChildren().addAll(explanation("settings.medicines-hint"), rows, add, form);
    }

    @Override
    Subscription follow() {
        return Subscription.combine(
                model.profileProperty().map(Profile::medicines).subscribe(this::show),
                model.formProperty().subscribe(this::turnTo));
    }

    private void turnTo(Form now) {
        boolean open = now != Form.CLOSED;
        boolean wasOpen = form.isVisible();
        add.setVisible(!open);
        add.setManaged(!open);
        form.setVisible(open);
        form.setManaged(open);
        if (open) {
            form.begin(now);
        } else if (wasOpen) {
            add.requestFocus();
        }
    }

    private void show(List<Medicine> medicines) {
        rows.getChildren().setAll(medicines.stream().map(this::row).toList());
    }

    private Node row(Medicine medicine) {
        Label name = new Label(medicine.name());
        name.getStyleClass().add(Styles.STRONG);
        name.setWrapText(true);
        Label about = new Label(model.describe(medicine));
        about.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        about.setWrapText(true);
        Button change = quiet("settings.change", "settings.change-what", medicine);
        change.setOnAction(_ -> model.change(medicine));
        Button delete = quiet("settings.delete", "settings.delete-what", medicine);
        delete.setOnAction(_ -> {
            add.requestFocus();
            model.delete(medicine);
        });
        FlowPane row = flow(new VBox(name, about), change, delete);
        row.getStyleClass().add("line");
        return row;
    }

    private Button quiet(String key, String spokenKey, Medicine medicine) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add(Styles.QUIET);
        button.setAccessibleText(texts.get(spokenKey, medicine.name()));
        return button;
    }
}
