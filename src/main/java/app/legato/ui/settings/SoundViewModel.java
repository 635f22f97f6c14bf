package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.system.Chime;
import app.legato.system.Speech;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** Whether a session chimes and speaks, how loud, and how that sounds. */
final class SoundViewModel {
    private final Choices choices;
    private final Chime chime;
    private final Speech speech;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper canHear = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSpeak = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper voiceSaid = new ReadOnlyStringWrapper("");
    private final Executor screen;
    /** How often the voice was tried: only the end of the last trial says how it went. */
    private int trials;

    /** @param screen runs on the FX thread what it is given on any */
    SoundViewModel(Choices choices, Chime chime, Speech speech, Texts texts, Executor screen) {
        this.screen = screen;
        this.choices = choices;
        this.chime = chime;
        this.speech = speech;
        this.texts = texts;
    }

    /** Follows the preferences and looks whether chimes and voice could be heard last, until the subscription ends. */
    Subscription follow() {
        look();
        listen();
        return choices.currentProperty().subscribe(this::allow).and(this::leave);
    }

    ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return choices.currentProperty();
    }

    /** Whether chimes are wanted, and so their loudness counts and they can be tried. */
    ReadOnlyBooleanProperty canHearProperty() {
        return canHear.getReadOnlyProperty();
    }

    /** Whether spoken cues can be switched on and off, and the voice be tried: there is one, and the session is heard at all. */
    ReadOnlyBooleanProperty canSpeakProperty() {
        return canSpeak.getReadOnlyProperty();
    }

    /** Says what is wrong with the sound of this computer, or with Legato's sound files; empty when nothing is. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Says so when the voice stayed silent; empty otherwise, and while it is being tried. */
    ReadOnlyStringProperty voiceSaidProperty() {
        return voiceSaid.getReadOnlyProperty();
    }

    SessionSound sessionSound() {
        return SessionSound.of(choices.now().sound());
    }

    Loudness loudness() {
        return Loudness.of(choices.now().volume());
    }

    /** Whether this computer has a voice. */
    boolean hasVoice() {
        return speech.isAvailable();
    }

    /** What spoken cues are; without a voice, why there are none. */
    String spokenCuesHint() {
        return texts.get(hasVoice() ? "settings.spoken-cues-hint" : "settings.spoken-cues-missing");
    }

    void setSessionSound(SessionSound sound) {
        choices.change(now -> now.withSound(sound == SessionSound.CHIMES));
    }

    void setLoudness(Loudness loudness) {
        choices.change(now -> now.withVolume(loudness.volume()));
    }

    void setSpokenCues(boolean spoken) {
        choices.change(now -> now.withSpokenCues(spoken));
    }

    /** Plays how a hold begins, as loud as it is set; {@link #hearEnd} comes a moment later. */
    void hear() {
        play(Chime.Sound.HOLD_START);
    }

    /** Plays how a hold ends. */
    void hearEnd() {
        play(Chime.Sound.HOLD_END);
    }

    /** Says a sample, also before spoken cues are switched on: to know what they are. */
    void hearVoice() {
        if (canSpeak.get()) {
            voiceSaid.set("");
            int trial = ++trials;
            speech.say(
                    texts.get("settings.voice-sample"), texts.locale(), () -> screen.execute(() -> heardVoice(trial)));
        }
    }

    /** Looks whether chimes can be heard here. */
    void look() {
        said.set(problem());
    }

    private void heardVoice(int trial) {
        if (trial == trials) {
            listen();
        }
    }

    private void listen() {
        voiceSaid.set(speech.hasFailed() ? texts.get("settings.voice-failed") : "");
    }

    private void play(Chime.Sound sound) {
        if (canHear.get()) {
            chime.load();
            chime.play(sound, choices.now().volume());
        }
    }

    private String problem() {
        return switch (chime.voice()) {
            case NO_CARD -> texts.get("settings.no-card");
            case BUSY -> texts.get("settings.card-busy");
            case LOST -> texts.get("settings.card-lost");
            case UNTRIED, HEARD -> brokenFiles();
        };
    }

    private String brokenFiles() {
        String files = chime.broken().stream().sorted().map(Chime.Sound::file).collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : texts.get("settings.sounds-broken", files);
    }

    private void allow(Preferences now) {
        canHear.set(now.sound());
        canSpeak.set(now.sound() && hasVoice());
    }

    /** Lets go of the sound card. */
    private void leave() {
        chime.release();
        speech.fallSilent();
    }
}
