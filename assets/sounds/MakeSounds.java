import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Makes the six chimes of a session, the same bytes on every machine. Run it in the project's folder after a change:
 * {@code java assets/sounds/MakeSounds.java}.
 *
 * <p>A note is a soft struck bowl: a sine, a little of its octave and of its twelfth, a 25 ms attack so that nothing clicks, and a slow
 * decay. Nothing lies above 1.6 kHz, where age takes hearing first, and no chime is louder than a third of full scale. Every file begins
 * and ends with silence.
 */
final class MakeSounds {
    private static final int RATE = 44_100;
    private static final double LOUDEST = 0.33;

    /** One note: pitch in hertz, start and decay in seconds. */
    record Note(double pitch, double start, double decay) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "assets/sounds");
        // Two notes together that go nowhere yet: get ready. Up a fourth: hold. Down a fifth: let go. Three up: now the other leg. A broken
        // chord that settles: done. The count is a touch of the note that the end of the hold begins on.
        write(folder.resolve("start.wav"), LOUDEST, 1.4, new Note(261.63, 0, 0.45), new Note(329.63, 0, 0.45));
        write(folder.resolve("count.wav"), 0.4 * LOUDEST, 0.25, new Note(440.00, 0, 0.05));
        write(folder.resolve("hold-start.wav"), LOUDEST, 1.1, new Note(392.00, 0, 0.35), new Note(523.25, 0.16, 0.40));
        write(folder.resolve("hold-end.wav"), LOUDEST, 1.2, new Note(440.00, 0, 0.35), new Note(293.66, 0.20, 0.45));
        write(
                folder.resolve("change.wav"),
                LOUDEST,
                1.4,
                new Note(329.63, 0, 0.30),
                new Note(392.00, 0.18, 0.30),
                new Note(493.88, 0.36, 0.45));
        write(
                folder.resolve("finish.wav"),
                LOUDEST,
                2.4,
                new Note(523.25, 0, 0.60),
                new Note(392.00, 0.26, 0.65),
                new Note(329.63, 0.52, 0.70),
                new Note(261.63, 0.78, 0.75));
    }

    private static void write(Path file, double loudest, double seconds, Note... notes) throws IOException {
        double[] wave = new double[(int) (seconds * RATE)];
        for (Note note : notes) {
            add(note, wave);
        }
        double peak = 0;
        for (double sample : wave) {
            peak = Math.max(peak, Math.abs(sample));
        }
        byte[] bytes = new byte[wave.length * 2];
        for (int i = 0; i < wave.length; i++) {
            int sample = (int) Math.rint(wave[i] / peak * loudest * fadeOut(i, wave.length) * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(bytes), format, wave.length)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }

    // StrictMath: the last bit of a sine must not depend on the processor.
    private static void add(Note note, double[] wave) {
        int first = (int) (note.start() * RATE);
        for (int i = first; i < wave.length; i++) {
            double time = (i - first) / (double) RATE;
            double turn = 2 * StrictMath.PI * note.pitch() * time;
            double attack = Math.min(1, time / 0.025);
            double bowl = StrictMath.sin(turn) * StrictMath.exp(-time / note.decay())
                    + 0.22 * StrictMath.sin(2 * turn) * StrictMath.exp(-time / (note.decay() * 0.5))
                    + 0.08 * StrictMath.sin(3 * turn) * StrictMath.exp(-time / (note.decay() * 0.25));
            wave[i] += attack * attack * (3 - 2 * attack) * bowl;
        }
    }

    private static double fadeOut(int sample, int length) {
        return Math.min(1, (length - 1 - sample) / Math.min(0.15 * RATE, length / 2.0));
    }
}
