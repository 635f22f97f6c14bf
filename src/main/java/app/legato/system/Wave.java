package app.legato.system;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** A chime's samples, one channel, 44.1 kHz, 16 bit. */
final class Wave {
    private final short[] samples;

    private Wave(short[] samples) {
        this.samples = samples;
    }

    /** @throws IOException when it is no such sound, or an empty one */
    static Wave read(InputStream file) throws IOException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            AudioFormat format = sound.getFormat();
            boolean fits = format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
                    && format.getSampleRate() == SoundCard.FORMAT.getSampleRate()
                    && format.getSampleSizeInBits() == 16
                    && format.getChannels() == 1
                    && !format.isBigEndian();
            byte[] bytes = fits ? sound.readAllBytes() : new byte[0];
            short[] samples = new short[bytes.length / 2];
            if (samples.length == 0 || samples.length != sound.getFrameLength()) {
                throw new IOException("not a sound of one channel, 44.1 kHz and 16 bit, or cut short: " + format);
            }
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new Wave(samples);
        } catch (UnsupportedAudioFileException other) {
            throw new IOException(other);
        }
    }

    int at(int frame) {
        return samples[frame];
    }

    /** In frames. */
    int length() {
        return samples.length;
    }
}
