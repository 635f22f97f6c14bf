package app.legato.system;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Adds the chimes that sound at the same time, piece by piece, in {@link SoundCard#FORMAT}. One thread. */
final class Mixer {
    /**
     * Silence after each sound, so that what a line still holds when it is let go of is nothing, and what it runs dry on is nothing: 60 ms,
     * more than a line holds.
     */
    private static final double SILENCE = 0.06;

    private final int frames;
    private final int tail = (int) (SoundCard.FORMAT.getFrameRate() * SILENCE);
    private final List<Part> parts = new ArrayList<>();
    private final byte[] piece;

    /** @param frames in a piece */
    Mixer(int frames) {
        this.frames = frames;
        piece = new byte[frames * SoundCard.FORMAT.getFrameSize()];
    }

    /** @param gain 0 to 1, of the wave */
    void add(Wave wave, double gain) {
        parts.add(new Part(wave, gain));
    }

    /** Whether nothing is left to sound. */
    boolean isSilent() {
        return parts.isEmpty();
    }

    void clear() {
        parts.clear();
    }

    /** The next piece; overwritten by the one after it. */
    byte[] next() {
        ByteBuffer samples = ByteBuffer.wrap(piece).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < frames; frame++) {
            double sum = 0;
            for (Part part : parts) {
                sum += part.next();
            }
            short sample = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
            samples.putShort(sample).putShort(sample);
        }
        parts.removeIf(part -> part.at >= part.wave.length() + tail);
        return piece;
    }

    /** A wave and how far it has come. */
    private static final class Part {
        private final Wave wave;
        private final double gain;
        private int at;

        Part(Wave wave, double gain) {
            this.wave = wave;
            this.gain = gain;
        }

        double next() {
            double sample = at < wave.length() ? wave.at(at) * gain : 0;
            at++;
            return sample;
        }
    }
}
