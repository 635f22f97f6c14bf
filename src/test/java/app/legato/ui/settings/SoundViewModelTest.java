package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Preferences;
import app.legato.system.Chime;
import app.legato.system.Speech;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class SoundViewModelTest {
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Sounds sounds = new Sounds();
    private final SoundViewModel model =
            new SoundViewModel(choices, sounds, sounds, new Texts(Locale.UK), Runnable::run);
    private final Subscription following = model.follow();

    @Test
    void chimesAndDoesNotSpeakBeforeAnythingWasChosen() {
        assertThat(model.sessionSound()).isEqualTo(SessionSound.CHIMES);
        assertThat(choices.now().spokenCues()).isFalse();
        assertThat(model.canSpeakProperty().get()).isTrue();
    }

    @Test
    void playsTheStartAndTheEndOfAHoldAsLoudAsItIsSet() {
        model.setLoudness(Loudness.LOUD);
        model.hear();
        model.hearEnd();
        assertThat(sounds.heard).containsExactly("HOLD_START 0.75", "HOLD_END 0.75");
    }

    @Test
    void playsAndSpeaksNothingWhenItIsSilentForAPartner() {
        model.setSpokenCues(true);
        model.setSessionSound(SessionSound.SILENT);
        model.hear();
        model.hearEnd();
        model.hearVoice();
        assertThat(sounds.heard).isEmpty();
        assertThat(model.canHearProperty().get()).isFalse();
        assertThat(model.canSpeakProperty().get()).isFalse();
        assertThat(choices.now().spokenCues())
                .as("kept for when it is heard again")
                .isTrue();
    }

    @Test
    void speaksASampleBeforeSpokenCuesAreChosen() {
        model.hearVoice();
        assertThat(sounds.heard).containsExactly("Hold the stretch. Breathe calmly.");
    }

    @Test
    void saysWhyNoSoundCouldBePlayed() {
        sounds.voice = Chime.Voice.NO_CARD;
        model.look();
        assertThat(model.saidProperty().get())
                .isEqualTo("No sound could be played on this computer. The session runs on in silence.");
        sounds.voice = Chime.Voice.BUSY;
        model.look();
        assertThat(model.saidProperty().get()).startsWith("Another program keeps the sound");
        sounds.voice = Chime.Voice.LOST;
        model.look();
        assertThat(model.saidProperty().get()).startsWith("The sound went away");
        sounds.voice = Chime.Voice.HEARD;
        model.look();
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void namesTheSoundFilesThatAreBroken() {
        sounds.broken = EnumSet.of(Chime.Sound.FINISH, Chime.Sound.COUNT);
        sounds.voice = Chime.Voice.HEARD;
        model.look();
        assertThat(model.saidProperty().get())
                .startsWith("These sound files of Legato are missing or damaged: count.wav, finish.wav.");
    }

    @Test
    void saysThatTheVoiceStayedSilentOnceItsSentenceHasEnded() {
        model.hearVoice();
        sounds.failed = true;
        model.look();
        assertThat(model.voiceSaidProperty().get()).as("a second later").isEmpty();
        sounds.speaking.getFirst().run();
        assertThat(model.voiceSaidProperty().get()).startsWith("The voice stayed silent.");
    }

    @Test
    void saysNothingOfAnOldFailureWhileTheVoiceSpeaks() {
        model.hearVoice();
        sounds.failed = true;
        sounds.speaking.getFirst().run();
        model.hearVoice();
        model.hearVoice();
        model.look();
        sounds.speaking.get(1).run();
        assertThat(model.voiceSaidProperty().get()).as("the last is not over").isEmpty();
        sounds.failed = false;
        sounds.speaking.get(2).run();
        assertThat(model.voiceSaidProperty().get()).isEmpty();
    }

    @Test
    void saysOnEnteringThatTheVoiceStayedSilentInASession() {
        following.unsubscribe();
        sounds.failed = true;
        model.follow();
        assertThat(model.voiceSaidProperty().get()).startsWith("The voice stayed silent.");
    }

    @Test
    void offersNoSpokenCuesWithoutAVoice() {
        sounds.hasVoice = false;
        choices.change(now -> now.withSpokenCues(true));
        assertThat(model.canSpeakProperty().get()).isFalse();
        assertThat(model.spokenCuesHint()).startsWith("This computer has no voice");
    }

    @Test
    void letsGoOfTheSoundCardWhenTheScreenIsLeft() {
        following.unsubscribe();
        assertThat(sounds.heard).containsExactly("released", "silent");
    }

    /** Chime and voice in one, so that their order is seen. */
    private static final class Sounds implements Chime, Speech {
        private final List<String> heard = new ArrayList<>();
        private Voice voice = Voice.UNTRIED;
        private Set<Sound> broken = Set.of();
        private final List<Runnable> speaking = new ArrayList<>();
        private boolean hasVoice = true;
        private boolean failed;

        @Override
        public void load() {}

        @Override
        public void play(Sound sound, double volume) {
            heard.add(sound + " " + volume);
        }

        @Override
        public void release() {
            heard.add("released");
        }

        @Override
        public Voice voice() {
            return voice;
        }

        @Override
        public Set<Sound> broken() {
            return broken;
        }

        @Override
        public boolean isAvailable() {
            return hasVoice;
        }

        @Override
        public void say(String sentence, Locale language, Runnable ended) {
            heard.add(sentence);
            speaking.add(ended);
        }

        @Override
        public void fallSilent() {
            heard.add("silent");
        }

        @Override
        public boolean hasFailed() {
            return failed;
        }
    }
}
