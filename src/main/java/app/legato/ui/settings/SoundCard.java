package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.OneOf;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Whether a session chimes, how loud, and a button to hear it. */
final class SoundCard extends SectionCard {
    /** By then the sound card has answered. */
    private static final Duration A_MOMENT = Duration.millis(600);

    private final SoundViewModel model;
    private final CheckBox sound;
    private final OneOf<Loudness> loudness;
    private final VBox volume;
    private final PauseTransition moment = new PauseTransition(A_MOMENT);

    SoundCard(SoundViewModel model, Texts texts) {
        super(Section.SOUND, texts);
        this.model = model;
        sound = checkBox("settings.sound-on");
        sound.setOnAction(_ -> model.setSound(sound.isSelected()));
        loudness =
                new OneOf<>(texts.get("settings.loudness"), List.of(Loudness.values()), texts::of, model::setLoudness);
        Button hear = new Button(texts.get("settings.hear"), Glyph.START.node());
        hear.setOnAction(_ -> {
            model.hear();
            moment.playFromStart();
        });
        moment.setOnFinished(_ -> model.look());
        Label said = new Label();
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        volume = group(question("settings.loudness"), loudness);
        getChildren().addAll(tick(sound, explanation("settings.sound-hint")), volume, hear, said);
    }

    @Override
    Subscription follow() {
        model.look();
        return model.chosenProperty().subscribe(this::show).and(() -> {
            moment.stop();
            model.leave();
        });
    }

    private void show(Preferences now) {
        sound.setSelected(now.sound());
        volume.setDisable(!now.sound());
        loudness.show(model.loudness());
    }
}
