package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SampledChimeTest {
    /** What is handed over at once: 10 ms, four bytes a frame. */
    private static final int PIECE = 441 * 4;

    private final Card card = new Card();
    private final Turns turns = new Turns();
    private final Chime chime = new SampledChime(card, SampledChimeTest::file, turns);

    @Test
    void hasNotBeenTriedBeforeASessionStarts() {
        assertThat(chime.voice()).isEqualTo(Chime.Voice.UNTRIED);
        chime.play(Chime.Sound.FINISH, 1);
        turns.all();
        assertThat(card.opened).isZero();
    }

    @Test
    void goesOnInSilenceOnThisComputerWhateverItHas() {
        Chime real = new SampledChime(SoundCard.ofComputer(), SampledChimeTest::file, turns);
        assertThatCode(() -> {
                    real.load();
                    real.play(Chime.Sound.COUNT, 0.05);
                    real.release();
                    turns.all();
                })
                .doesNotThrowAnyException();
        assertThat(real.voice()).isNotEqualTo(Chime.Voice.UNTRIED);
        if (AudioSystem.getMixerInfo().length == 0) {
            assertThat(real.voice()).isEqualTo(Chime.Voice.NO_CARD);
        }
    }

    @Test
    void handsAChimeOverWholeAndThenRests() {
        chime.load();
        chime.play(Chime.Sound.COUNT, 1);
        turns.all();
        assertThat(chime.voice()).isEqualTo(Chime.Voice.HEARD);
        // 10 ms of nothing to warm up, then 0.25 s and 60 ms of silence after it.
        assertThat(card.heard.size()).isEqualTo((1 + 31) * PIECE);
        assertThat(loudest()).isBetween(4000, 4400);
        assertThat(card.closed).isZero();
    }

    @Test
    void isSofterWithLessVolumeAndNotPlayedAtAllWithNone() {
        chime.load();
        chime.play(Chime.Sound.HOLD_START, 0);
        turns.all();
        assertThat(card.heard.size()).isEqualTo(PIECE);
        assertThat(loudest()).isZero();
        chime.play(Chime.Sound.HOLD_START, 0.5);
        turns.all();
        assertThat(loudest()).as("12 dB below the wave's").isBetween(2600, 2800);
    }

    @Test
    void mixesAChimeThatComesWhileAnotherSounds() {
        chime.load();
        chime.play(Chime.Sound.HOLD_END, 1);
        turns.some(10);
        chime.play(Chime.Sound.COUNT, 1);
        turns.all();
        assertThat(card.heard.size()).as("as long as the longer").isEqualTo((1 + 126) * PIECE);
    }

    @Test
    void letsAChimeSoundToItsEndBeforeItLetsGoOfTheCard() {
        chime.load();
        chime.play(Chime.Sound.COUNT, 1);
        turns.some(3);
        chime.release();
        turns.some(3);
        assertThat(card.closed).isZero();
        turns.all();
        assertThat(card.heard.size()).isEqualTo((1 + 31) * PIECE);
        assertThat(card.closed).isEqualTo(1);
    }

    @Test
    void saysThatTheCardIsBusyAndTriesAgainWithTheNextSession() {
        card.busy = true;
        chime.load();
        chime.play(Chime.Sound.START, 1);
        turns.all();
        assertThat(chime.voice()).isEqualTo(Chime.Voice.BUSY);
        assertThat(chime.voice().isSilent()).isTrue();
        card.busy = false;
        chime.load();
        chime.play(Chime.Sound.COUNT, 1);
        turns.all();
        assertThat(chime.voice()).isEqualTo(Chime.Voice.HEARD);
        assertThat(card.heard.size()).isPositive();
    }

    @Test
    void noticesACardThatGoesAwayWhileItPlaysAndTriesAgainWithTheNextSession() {
        chime.load();
        chime.play(Chime.Sound.FINISH, 1);
        turns.some(4);
        card.gone = true;
        turns.all();
        assertThat(chime.voice()).isEqualTo(Chime.Voice.LOST);
        assertThat(card.closed).isEqualTo(1);
        chime.play(Chime.Sound.COUNT, 1);
        turns.all();
        card.gone = false;
        card.heard.reset();
        chime.load();
        chime.play(Chime.Sound.COUNT, 1);
        turns.all();
        assertThat(chime.voice()).isEqualTo(Chime.Voice.HEARD);
        assertThat(card.heard.size()).isEqualTo((1 + 31) * PIECE);
    }

    @Test
    void namesBrokenAndMissingFilesAndPlaysTheOthers() {
        Chime some = new SampledChime(
                card,
                name -> switch (name) {
                    case "start.wav" -> null;
                    case "finish.wav" ->
                        new ByteArrayInputStream("no sound at all".getBytes(StandardCharsets.US_ASCII));
                    case "change.wav" -> cutShort(name);
                    default -> file(name);
                },
                turns);
        assertThat(some.broken()).isEmpty();
        some.load();
        some.play(Chime.Sound.START, 1);
        some.play(Chime.Sound.FINISH, 1);
        turns.all();
        assertThat(some.broken()).containsExactlyInAnyOrder(Chime.Sound.START, Chime.Sound.FINISH, Chime.Sound.CHANGE);
        assertThat(loudest()).isZero();
        some.play(Chime.Sound.COUNT, 1);
        turns.all();
        assertThat(some.voice()).isEqualTo(Chime.Voice.HEARD);
        assertThat(loudest()).isPositive();
    }

    @Test
    void neverWaitsForACardThatTakesNothing() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Chime stuck = Chime.through(() -> new SoundCard.Line() {
            @Override
            public boolean write(byte[] samples) {
                writing.countDown();
                try {
                    end.await();
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
                return false;
            }

            @Override
            public void close() {}
        });
        stuck.load();
        assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stuck.voice()).isEqualTo(Chime.Voice.HEARD);
        for (int i = 0; i < 20; i++) {
            stuck.play(Chime.Sound.COUNT, 1);
        }
        assertThat(stuck.voice()).isEqualTo(Chime.Voice.LOST);
        end.countDown();
    }

    private int loudest() {
        byte[] bytes = card.heard.toByteArray();
        int loudest = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((short) ((bytes[i + 1] << 8) | (bytes[i] & 0xff))));
        }
        return loudest;
    }

    private static @Nullable InputStream file(String name) {
        return SampledChimeTest.class.getResourceAsStream("/app/legato/assets/sounds/" + name);
    }

    private static InputStream cutShort(String name) {
        try {
            byte[] whole = Files.readAllBytes(Path.of("assets/sounds", name));
            return new ByteArrayInputStream(whole, 0, whole.length / 2);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    /** Runs what it was given when a test says so, one by one. */
    private static final class Turns implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable turn) {
            waiting.add(turn);
        }

        void some(int turns) {
            for (int i = 0; i < turns; i++) {
                waiting.remove().run();
            }
        }

        void all() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    /** A card that remembers what it was given. */
    private static final class Card implements SoundCard {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private int opened;
        private int closed;
        private boolean busy;
        private boolean gone;

        @Override
        public Line open() throws LineUnavailableException {
            if (busy) {
                throw new LineUnavailableException("busy");
            }
            opened++;
            return new Line() {
                @Override
                public boolean write(byte[] samples) {
                    if (!gone) {
                        heard.writeBytes(samples);
                    }
                    return !gone;
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }
    }
}
