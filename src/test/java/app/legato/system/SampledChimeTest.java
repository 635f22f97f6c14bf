package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampledChimeTest {
    private final Chime chime = new SampledChime(Runnable::run);

    @Test
    void hasNotBeenTriedBeforeASessionStarts() {
        assertThat(chime.voice()).isEqualTo(Chime.Voice.UNTRIED);
    }

    @Test
    void goesOnInSilenceWithoutASoundCardAndRemembersIt() {
        assertThatCode(() -> {
                    chime.load();
                    chime.play(Chime.Sound.HOLD_START, 0.5);
                    chime.release();
                })
                .doesNotThrowAnyException();
        boolean card = AudioSystem.getMixerInfo().length > 0;
        assertThat(chime.voice()).isEqualTo(card ? Chime.Voice.HEARD : Chime.Voice.SILENT);
    }

    @ParameterizedTest
    @EnumSource
    void bringsEverySoundSoftAndWithoutAClick(Chime.Sound sound) throws IOException, UnsupportedAudioFileException {
        byte[] samples = samples(sound);
        int loudest = 0;
        for (int i = 0; i < samples.length; i += 2) {
            loudest = Math.max(loudest, Math.abs(sample(samples, i)));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 5, Short.MAX_VALUE / 2);
        assertThat(Math.abs(sample(samples, 0))).isLessThan(200);
        assertThat(Math.abs(sample(samples, samples.length - 2))).isLessThan(200);
    }

    @Test
    void soundsDifferentForEveryCue() throws IOException, UnsupportedAudioFileException {
        for (Chime.Sound one : Chime.Sound.values()) {
            for (Chime.Sound other : Chime.Sound.values()) {
                assertThat(Arrays.equals(samples(one), samples(other))).isEqualTo(one == other);
            }
        }
    }

    private static int sample(byte[] samples, int at) {
        return (short) ((samples[at + 1] << 8) | (samples[at] & 0xff));
    }

    private static byte[] samples(Chime.Sound sound) throws IOException, UnsupportedAudioFileException {
        try (InputStream file = Objects.requireNonNull(
                        SampledChimeTest.class.getResourceAsStream("/app/legato/assets/sounds/" + sound.file()));
                AudioInputStream stream = AudioSystem.getAudioInputStream(file)) {
            return stream.readAllBytes();
        }
    }
}
