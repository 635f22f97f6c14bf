package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Whether a session chimes and speaks, how loud, and buttons to hear it. */
final class SoundCard extends SectionCard {
    /** From the chime that begins a hold to the one that ends it, when both are tried: the first has faded. */
    private static final Duration HOLD = Duration.millis(1500);
    /** By then the sound card has answered. */
    private static final Duration A_MOMENT = Duration.millis(1000);

    private final SoundViewModel model;
    private final OneOf<SessionSound> sound;
    private final OneOf<Loudness> loudness;
    private final CheckBox spoken = checkBox("settings.spoken-cues");
    private final PauseTransition hold = new PauseTransition(HOLD);
    private final PauseTransition moment = new PauseTransition(A_MOMENT);

    SoundCard(SoundViewModel model, Texts texts) {
        super(Section.SOUND, texts);
        this.model = model;
        sound = new OneOf<>(
                texts.get("settings.session-sound"), List.of(SessionSound.values()), texts::of, model::setSessionSound);
        loudness =
                new OneOf<>(texts.get("settings.loudness"), List.of(Loudness.values()), texts::of, model::setLoudness);
        Button hear = new Button(texts.get("settings.hear"), Glyph.START.node());
        hear.setOnAction(_ -> {
            model.hear();
            hold.playFromStart();
            moment.playFromStart();
        });
        hold.setOnFinished(_ -> model.hearEnd());
        hear.disableProperty().bind(model.canHearProperty().not());
        loudness.disableProperty().bind(model.canHearProperty().not());
        spoken.setOnAction(_ -> model.setSpokenCues(spoken.isSelected()));
        spoken.disableProperty().bind(model.canSpeakProperty().not());
        Label hint = new Label(model.spokenCuesHint());
        hint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        hint.setWrapText(true);
        Button voice = new Button(texts.get("settings.hear-voice"), Glyph.START.node());
        voice.setOnAction(_ -> model.hearVoice());
        moment.setOnFinished(_ -> model.look());
        voice.disableProperty().bind(model.canSpeakProperty().not());
        VBox trial = group(flow(voice), says(model.voiceSaidProperty()));
        trial.setVisible(model.hasVoice());
        trial.setManaged(model.hasVoice());
        getChildren()
                .addAll(
                        group(question("settings.session-sound"), sound, explanation("settings.session-sound-hint")),
                        group(question("settings.loudness"), loudness),
                        group(flow(hear), says(model.saidProperty())),
                        tick(spoken, hint),
                        trial);
    }

    @Override
    Subscription follow() {
        return model.follow().and(model.chosenProperty().subscribe(this::show)).and(() -> {
            hold.stop();
            moment.stop();
        });
    }

    private void show(Preferences now) {
        sound.show(model.sessionSound());
        loudness.show(model.loudness());
        spoken.setSelected(now.spokenCues());
    }

    /** A sentence that takes no room while there is nothing to say. */
    private static Label says(ObservableStringValue sentence) {
        Label label = new Label();
        label.setWrapText(true);
        label.textProperty().bind(sentence);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
