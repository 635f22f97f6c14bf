package app.legato.ui.settings;

import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.OneOf;
import java.util.List;
import javafx.util.Subscription;

/** When the evening begins, and how the person stretches. */
final class EveningCard extends SectionCard {
    private final SettingsViewModel model;
    private final OneOf<Posture> postures;

    EveningCard(SettingsViewModel model, Texts texts) {
        super(Section.EVENING, texts);
        this.model = model;
        postures = new OneOf<>(
                texts.get("settings.posture"), List.of(Posture.SEATED, Posture.STANDING), texts::of, model::setPosture);
        getChildren()
                .addAll(
                        group(
                                field("settings.evening-time", model.evening()),
                                explanation("settings.evening-time-hint")),
                        group(question("settings.posture"), postures, explanation("settings.posture-hint")));
    }

    @Override
    Subscription follow() {
        return model.chosenProperty().map(Preferences::posture).subscribe(postures::show);
    }
}
