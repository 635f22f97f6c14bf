package app.legato.system;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.FloatControl;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Chimes through {@code javax.sound.sampled}, on a thread of their own that ends when there is nothing to play. */
final class SampledChime implements Chime {
    /** Below this a sound is off: the quietest step of the scale, 40 dB down. */
    private static final double QUIETEST = 0.01;

    private final Executor thread;
    // Touched by the chimes' thread alone.
    private final Map<Sound, Clip> clips = new EnumMap<>(Sound.class);
    private volatile Voice voice = Voice.UNTRIED;

    SampledChime() {
        this(new ThreadPoolExecutor(
                0,
                1,
                2,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("chime").daemon(true).factory()));
    }

    /** @param thread runs one thing at a time, in order */
    SampledChime(Executor thread) {
        this.thread = thread;
    }

    @Override
    public void load() {
        thread.execute(() -> {
            if (!clips.isEmpty()) {
                return;
            }
            try {
                for (Sound sound : Sound.values()) {
                    clips.put(sound, clip(sound));
                }
                voice = Voice.HEARD;
            } catch (LineUnavailableException
                    | IOException
                    | UnsupportedAudioFileException
                    | IllegalArgumentException
                    | IllegalStateException
                    | SecurityException noCard) {
                // Java says IllegalArgumentException when there is no card at all.
                LoggerFactory.getLogger(SampledChime.class).info("chimes are silent: {}", noCard.toString());
                close();
                voice = Voice.SILENT;
            }
        });
    }

    @Override
    public void play(Sound sound, double volume) {
        if (volume < QUIETEST) {
            return;
        }
        thread.execute(() -> {
            Clip clip = clips.get(sound);
            if (clip != null) {
                clip.stop();
                clip.setFramePosition(0);
                setVolume(clip, volume);
                clip.start();
            }
        });
    }

    @Override
    public void release() {
        thread.execute(() -> {
            clips.values().forEach(SampledChime::closeWhenDone);
            clips.clear();
        });
    }

    @Override
    public Voice voice() {
        return voice;
    }

    private void close() {
        clips.values().forEach(Clip::close);
        clips.clear();
    }

    private static void closeWhenDone(Clip clip) {
        clip.addLineListener(event -> {
            if (LineEvent.Type.STOP.equals(event.getType())) {
                clip.close();
            }
        });
        if (!clip.isRunning()) {
            clip.close();
        }
    }

    private static Clip clip(Sound sound) throws IOException, UnsupportedAudioFileException, LineUnavailableException {
        try (InputStream file = open(sound);
                AudioInputStream samples = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            Clip clip = AudioSystem.getClip();
            clip.open(samples);
            return clip;
        }
    }

    private static InputStream open(Sound sound) throws IOException {
        @Nullable InputStream file = SampledChime.class.getResourceAsStream("/app/legato/assets/sounds/" + sound.file());
        if (file == null) {
            throw new IOException("there is no " + sound.file());
        }
        return file;
    }

    /** Loudness is heard in decibels: the square of the slider's place is close to what a person means by half as loud. */
    private static void setVolume(Clip clip, double volume) {
        if (clip.isControlSupported(FloatControl.Type.MASTER_GAIN)) {
            FloatControl gain = (FloatControl) clip.getControl(FloatControl.Type.MASTER_GAIN);
            double decibels = 20 * Math.log10(volume * volume);
            gain.setValue((float) Math.clamp(decibels, gain.getMinimum(), gain.getMaximum()));
        }
    }
}
