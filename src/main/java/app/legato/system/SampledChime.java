package app.legato.system;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chimes over one line to the sound card that is open as long as a session runs: a clip for each sound would need six, and a card without a
 * mixer of its own gives one. A daemon thread hands them over in pieces of {@value #MILLISECONDS} ms, so that a chime that comes while another
 * sounds is mixed with it and need not wait. Between chimes nothing runs, and the thread ends a minute after the last.
 */
final class SampledChime implements Chime {
    private static final int MILLISECONDS = 10;
    /** Below this a sound is off: the quietest step of the scale, 40 dB down. */
    private static final double QUIETEST = 0.01;
    /** A chime that was held up longer says something that is over. */
    private static final Duration STALE = Duration.ofMillis(500);
    /** So many chimes wait only for a card that takes nothing any more. */
    private static final int MOST_WAITING = 8;

    private final SoundCard card;
    private final Function<String, @Nullable InputStream> files;
    private final Executor thread;
    private final AtomicInteger waiting = new AtomicInteger();

    // Touched by the chimes' thread alone.
    private final Map<Sound, Wave> waves = new EnumMap<>(Sound.class);
    private final Mixer mixer = new Mixer((int) (SoundCard.FORMAT.getFrameRate() * MILLISECONDS / 1000));
    private SoundCard.@Nullable Line line;
    private boolean feeding;
    private boolean leaving;

    private volatile Voice voice = Voice.UNTRIED;
    private volatile Set<Sound> broken = Set.of();

    SampledChime(SoundCard card) {
        this(
                card,
                file -> SampledChime.class.getResourceAsStream("/app/legato/assets/sounds/" + file),
                new ThreadPoolExecutor(
                        0,
                        1,
                        1,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("chime").daemon().factory()));
    }

    /**
     * @param files gives a sound's file by name, null when there is none
     * @param thread runs one thing at a time, in order
     */
    SampledChime(SoundCard card, Function<String, @Nullable InputStream> files, Executor thread) {
        this.card = card;
        this.files = files;
        this.thread = thread;
    }

    @Override
    public void load() {
        thread.execute(() -> {
            leaving = false;
            if (waves.isEmpty()) {
                readAll();
            }
            if (line == null) {
                open();
            }
        });
    }

    @Override
    public void play(Sound sound, double volume) {
        if (volume < QUIETEST) {
            return;
        }
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            voice = Voice.LOST;
            return;
        }
        long asked = System.nanoTime();
        thread.execute(() -> {
            waiting.decrementAndGet();
            Wave wave = waves.get(sound);
            if (line != null && wave != null && System.nanoTime() - asked <= STALE.toNanos()) {
                // Loudness is heard in decibels: the square of the volume is close to what a person means by half as
                // loud.
                mixer.add(wave, volume * volume);
                if (!feeding) {
                    feed();
                }
            }
        });
    }

    @Override
    public void release() {
        thread.execute(() -> {
            leaving = true;
            if (!feeding) {
                close();
            }
        });
    }

    @Override
    public Voice voice() {
        return voice;
    }

    @Override
    public Set<Sound> broken() {
        return broken;
    }

    /** Hands the next piece over, and comes back for the one after it when all that was asked for meanwhile is done. */
    private void feed() {
        SoundCard.Line open = line;
        if (open == null) {
            return;
        }
        if (!handOver(open, mixer.next())) {
            return;
        }
        feeding = !mixer.isSilent();
        if (feeding) {
            thread.execute(this::feed);
        } else if (leaving) {
            close();
        }
    }

    private void readAll() {
        Set<Sound> unreadable = EnumSet.noneOf(Sound.class);
        for (Sound sound : Sound.values()) {
            try (InputStream file = files.apply(sound.file())) {
                if (file == null) {
                    throw new FileNotFoundException(sound.file());
                }
                waves.put(sound, Wave.read(file));
            } catch (IOException cause) {
                log().warn("the sound {} cannot be read", sound.file(), cause);
                unreadable.add(sound);
            }
        }
        broken = Set.copyOf(unreadable);
    }

    private void open() {
        try {
            SoundCard.Line opened = card.open();
            line = opened;
            voice = Voice.HEARD;
            warmUp(opened);
        } catch (LineUnavailableException busy) {
            silent(Voice.BUSY, busy);
        } catch (IllegalArgumentException | IllegalStateException | SecurityException none) {
            silent(Voice.NO_CARD, none);
        }
    }

    /** Plays a moment of nothing, or the first chime would come some 50 ms late: so long class path and card need to wake. */
    private void warmUp(SoundCard.Line opened) {
        waves.values().forEach(wave -> mixer.add(wave, 0));
        byte[] nothing = mixer.next();
        mixer.clear();
        handOver(opened, nothing);
    }

    private boolean handOver(SoundCard.Line open, byte[] piece) {
        boolean taken = open.write(piece);
        if (!taken) {
            log().info("the sound card takes no more");
            voice = Voice.LOST;
            mixer.clear();
            close();
        }
        return taken;
    }

    private void silent(Voice why, Exception cause) {
        log().info("chimes are silent: {}", cause.toString());
        voice = why;
    }

    private void close() {
        feeding = false;
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(SampledChime.class);
    }
}
