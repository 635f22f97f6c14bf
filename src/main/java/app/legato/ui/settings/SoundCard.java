package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.OneOf;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Whether a session chimes, and how loud. */
final class SoundCard extends SectionCard {
    private final SettingsViewModel model;
    private final CheckBox sound;
    private final OneOf<Loudness> loudness;
    private final VBox volume;

    SoundCard(SettingsViewModel model, Texts texts) {
        super(Section.SOUND, texts);
        this.model = model;
        sound = checkBox("settings.sound-on");
        sound.setOnAction(_ -> model.setSound(sound.isSelected()));
        loudness =
                new OneOf<>(texts.get("settings.loudness"), List.of(Loudness.values()), texts::of, model::setLoudness);
        volume = group(question("settings.loudness"), loudness);
        getChildren().addAll(group(sound, explanation("settings.sound-hint")), volume);
    }

    @Override
    Subscription follow() {
        return model.chosenProperty().subscribe(this::show);
    }

    private void show(Preferences now) {
        sound.setSelected(now.sound());
        volume.setDisable(!now.sound());
        loudness.show(model.loudness());
    }
}
