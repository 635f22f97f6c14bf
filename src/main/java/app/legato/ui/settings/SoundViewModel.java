package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.system.Chime;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether a session chimes, how loud, and how that sounds. */
final class SoundViewModel {
    private final Choices choices;
    private final Chime chime;
    private final Texts texts;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    SoundViewModel(Choices choices, Chime chime, Texts texts) {
        this.choices = choices;
        this.chime = chime;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return choices.currentProperty();
    }

    /** Says so when there is no sound to be had on this computer; empty otherwise. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    Loudness loudness() {
        return Loudness.of(choices.now().volume());
    }

    void setSound(boolean on) {
        choices.change(now -> now.withSound(on));
    }

    void setLoudness(Loudness loudness) {
        choices.change(now -> now.withVolume(loudness.volume()));
    }

    /** Plays a chime as loud as it is set. Whether it was heard is known a moment later: {@link #look}. */
    void hear() {
        chime.load();
        chime.play(Chime.Sound.HOLD_START, choices.now().volume());
    }

    /** Looks whether chimes can be heard here. */
    void look() {
        said.set(chime.voice() == Chime.Voice.SILENT ? texts.get("settings.no-sound") : "");
    }

    /** Lets go of the sound card. */
    void leave() {
        chime.release();
    }
}
