package app.legato.ui.settings;

import app.legato.profile.About;
import app.legato.text.Texts;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** When the cramps began, an exercise bike, and which months are summer: each with what it changes. */
final class AboutCard extends SectionCard {
    private final AboutViewModel model;
    private final CheckBox bike = checkBox("settings.bike");
    private final OneOf<Summer> summers;

    AboutCard(ProfileViewModel profile, AboutViewModel model, Texts texts) {
        super(Section.ABOUT, texts);
        this.model = model;
        summers = new OneOf<>(texts.get("settings.summer"), List.of(Summer.values()), texts::of, model::setSummer);
        bike.setOnAction(_ -> model.setExerciseBike(bike.isSelected()));
        Label summerHint = new Label(model.summerHint());
        summerHint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        summerHint.setWrapText(true);
        disableProperty().bind(profile.canChangeProperty().not());
        getChildren()
                .addAll(
                        group(field("settings.onset", model.onset()), explanation("settings.onset-hint")),
                        tick(bike, explanation("settings.bike-hint")),
                        group(question("settings.summer"), summers, summerHint));
    }

    @Override
    Subscription follow() {
        show();
        return model.profileProperty().subscribe(this::show);
    }

    private void show() {
        About about = model.profileProperty().get().about();
        bike.setSelected(about.exerciseBike());
        summers.show(Summer.of(about.hemisphere()));
    }
}
