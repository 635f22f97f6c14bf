package app.legato.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A child process for each sentence, one after the other, on a daemon thread that ends when there is nothing to say. */
final class SystemVoice implements Speech {
    /** A sentence that waited longer is not said any more. */
    static final Duration LATE = Duration.ofSeconds(3);
    /** No sentence of Legato's is half as long; a voice that takes longer is stuck. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final @Nullable VoiceCommand command;
    private final LongSupplier nanos;
    private final Executor thread = new ThreadPoolExecutor(
            0,
            1,
            2,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("voice").daemon().factory());
    /** How often it fell silent: what was asked for before the last time is not said. */
    private final AtomicInteger silences = new AtomicInteger();

    private volatile boolean failed;

    SystemVoice(@Nullable VoiceCommand command) {
        this(command, System::nanoTime);
    }

    /**
     * @param command null where there is no voice
     * @param nanos a clock that never goes back
     */
    SystemVoice(@Nullable VoiceCommand command, LongSupplier nanos) {
        this.command = command;
        this.nanos = nanos;
    }

    @Override
    public boolean isAvailable() {
        return command != null;
    }

    @Override
    public void say(String sentence, Locale language, Runnable ended) {
        long asked = nanos.getAsLong();
        int silence = silences.get();
        VoiceCommand voice = command;
        if (voice == null) {
            ended.run();
            return;
        }
        thread.execute(() -> {
            if (silence == silences.get() && nanos.getAsLong() - asked <= LATE.toNanos()) {
                failed = !isSaid(voice, sentence, language);
            }
            ended.run();
        });
    }

    @Override
    public void fallSilent() {
        silences.incrementAndGet();
    }

    @Override
    public boolean hasFailed() {
        return failed;
    }

    private static boolean isSaid(VoiceCommand command, String sentence, Locale language) {
        try {
            Process voice = command.saying(sentence, language)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            voice.getOutputStream().close();
            if (voice.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                return voice.exitValue() == 0;
            }
            voice.destroyForcibly();
        } catch (IOException cause) {
            // Its message names the command, not the sentence.
            LoggerFactory.getLogger(SystemVoice.class).info("the voice did not start: {}", command.program());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
