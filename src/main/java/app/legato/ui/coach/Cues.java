package app.legato.ui.coach;

import app.legato.profile.Preferences;
import app.legato.stretch.Cue;
import app.legato.system.Chime;
import app.legato.system.Speech;
import app.legato.ui.shell.Choices;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Lets a session's cues be heard, as far as the person wants them to be. What is not heard is on the screen all the same. */
public final class Cues {
    private final Choices choices;
    private final Chime chime;
    private final Speech speech;
    private final Locale language;
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();

    /** @param language what is spoken */
    public Cues(Choices choices, Chime chime, Speech speech, Locale language) {
        this.choices = choices;
        this.chime = chime;
        this.speech = speech;
        this.language = language;
    }

    /** Whether this one session is not to be heard. The next is again, as settings say. */
    ReadOnlyBooleanProperty mutedProperty() {
        return muted.getReadOnlyProperty();
    }

    void mute(boolean wished) {
        muted.set(wished);
        if (wished) {
            hush();
        }
    }

    /** A session runs from now on. */
    void prepare() {
        chime.load();
    }

    /** The session rests: what waits to be said is no longer so. */
    void hush() {
        speech.fallSilent();
    }

    /** No session is on the screen any more. */
    void release() {
        hush();
        chime.release();
    }

    void give(Cue cue, Wording wording) {
        Preferences chosen = choices.now();
        if (muted.get() || !chosen.sound()) {
            return;
        }
        sound(cue).ifPresent(sound -> chime.play(sound, chosen.volume()));
        if (chosen.spokenCues()) {
            wording.said(cue, language).ifPresent(sentence -> speech.say(sentence, language));
        }
    }

    private static Optional<Chime.Sound> sound(Cue cue) {
        return switch (cue.kind()) {
            case GET_READY -> Optional.of(Chime.Sound.START);
            case EASE_IN -> Optional.empty();
            case HOLD -> Optional.of(Chime.Sound.HOLD_START);
            case COUNT -> Optional.of(Chime.Sound.COUNT);
            case LET_GO -> Optional.of(Chime.Sound.HOLD_END);
            case CHANGE -> Optional.of(Chime.Sound.CHANGE);
            case FINISH -> Optional.of(Chime.Sound.FINISH);
        };
    }
}
