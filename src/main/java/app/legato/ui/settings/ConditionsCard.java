package app.legato.ui.settings;

import app.legato.profile.Condition;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Conditions that a doctor named: boxes to tick, lines in the person's own words, and a field for the next. */
final class ConditionsCard extends SectionCard {
    private final ProfileViewModel profile;
    private final ConditionsViewModel model;
    private final Texts texts;
    private final VBox lines = group();
    private final Map<Condition, CheckBox> boxes = new EnumMap<>(Condition.class);
    private final Button add;
    private List<String> shown = List.of();

    ConditionsCard(ProfileViewModel profile, ConditionsViewModel model, Texts texts) {
        super(Section.CONDITIONS, texts);
        this.profile = profile;
        this.model = model;
        this.texts = texts;
        TypedField field = new TypedField(model.line(), false);
        field.setOnAction(_ -> model.add());
        add = new Button(texts.get("settings.condition-add"), Glyph.ADD.node());
        add.setOnAction(_ -> model.add());
        lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        disableProperty().bind(profile.canChangeProperty().not());
        getChildren()
                .addAll(
                        explanation("settings.conditions-hint"),
                        ticks(),
                        lines,
                        new FormField(
                                        texts.get("settings.condition"),
                                        field,
                                        model.line().problemProperty())
                                .withHint(model.lineHint()),
                        add);
    }

    @Override
    Subscription follow() {
        show();
        return profile.profileProperty().subscribe(this::show);
    }

    private FlowPane ticks() {
        for (Condition condition : Condition.values()) {
            CheckBox box = new CheckBox(texts.of(condition));
            box.setOnAction(_ -> model.name(condition, box.isSelected()));
            boxes.put(condition, box);
        }
        FlowPane ticks = flow(boxes.values().toArray(CheckBox[]::new));
        ticks.getStyleClass().setAll("factor-tick-lines");
        return ticks;
    }

    private void show() {
        Profile now = profile.profileProperty().get();
        boxes.forEach((condition, box) -> box.setSelected(now.named().contains(condition)));
        if (!now.conditions().equals(shown)) {
            shown = now.conditions();
            lines.getChildren().setAll(shown.stream().map(this::line).toList());
        }
    }

    private HBox line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button delete = new Button(texts.get("settings.delete"));
        delete.getStyleClass().add(Styles.QUIET);
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setAccessibleText(texts.get("settings.delete-what", words));
        delete.setOnAction(_ -> {
            add.requestFocus();
            model.delete(words);
        });
        HBox line = new HBox(label, delete);
        line.getStyleClass().add("line");
        return line;
    }
}
