package app.legato.ui.settings;

import app.legato.drink.VolumeUnit;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import java.util.List;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The unit of amounts, the person's own goal for a day, and the upper limit of someone who was told one. */
final class DrinksCard extends SectionCard {
    private final SettingsViewModel model;
    private final OneOf<VolumeUnit> units;

    DrinksCard(SettingsViewModel model, Texts texts) {
        super(Section.DRINKS, texts);
        this.model = model;
        units = new OneOf<>(texts.get("settings.unit"), List.of(VolumeUnit.values()), texts::of, model::setUnit);
        TypedField goal = new TypedField(model.goal(), true);
        goal.getStyleClass().add("short");
        FormField field =
                new FormField(model.goalNameProperty(), goal, model.goal().problemProperty());
        Label hint = new Label();
        hint.textProperty().bind(model.goalHintProperty());
        hint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        hint.setWrapText(true);
        TypedField limit = new TypedField(model.limit(), true);
        limit.getStyleClass().add("short");
        FormField most =
                new FormField(model.limitNameProperty(), limit, model.limit().problemProperty());
        getChildren()
                .addAll(
                        group(question("settings.unit"), units),
                        group(field, hint),
                        group(most, explanation("settings.limit-hint")),
                        explanation("settings.servings-hint"));
    }

    @Override
    Subscription follow() {
        return model.chosenProperty().map(Preferences::unit).subscribe(units::show);
    }
}
