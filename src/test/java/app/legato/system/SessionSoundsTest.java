package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sound files themselves: made by their script, soft, and told apart with eyes shut. */
@Execution(ExecutionMode.CONCURRENT)
class SessionSoundsTest {
    private static final Path FOLDER = Path.of("assets/sounds");
    /** A third of an octave and a bit: nobody takes two such notes for one. */
    private static final double CLEARLY = 1.25;

    @Test
    void areWhatTheScriptMakes(@TempDir Path made) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process script = new ProcessBuilder(
                        java.toString(), FOLDER.resolve("MakeSounds.java").toString(), made.toString())
                .inheritIO()
                .start();
        assertThat(script.waitFor()).isZero();
        assertThat(names(made)).isEqualTo(names(FOLDER)).hasSameSizeAs(Chime.Sound.values());
        for (Chime.Sound sound : Chime.Sound.values()) {
            assertThat(made.resolve(sound.file())).hasSameBinaryContentAs(FOLDER.resolve(sound.file()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginAndEndWithSilenceAndAreFarFromTheLoudest(Chime.Sound sound) throws IOException {
        Wave wave = wave(sound);
        assertThat(wave.at(0)).isZero();
        assertThat(wave.at(wave.length() - 1)).isZero();
        assertThat(loudest(wave)).isBetween(Short.MAX_VALUE / 10, Short.MAX_VALUE / 3 + 1);
        assertThat(IntStream.range(1, wave.length())
                        .map(i -> Math.abs(wave.at(i) - wave.at(i - 1)))
                        .max()
                        .orElseThrow())
                .as("the greatest step from one sample to the next: a click is one of many thousand")
                .isLessThan(1500);
    }

    @Test
    void countMuchSofterAndShorterThanEverythingElse() throws IOException {
        for (Chime.Sound other : Chime.Sound.values()) {
            if (other != Chime.Sound.COUNT) {
                assertThat(loudest(wave(Chime.Sound.COUNT))).isLessThan(loudest(wave(other)) / 2);
                assertThat(wave(Chime.Sound.COUNT).length())
                        .isLessThan(wave(other).length() / 3);
            }
        }
    }

    @Test
    void riseWhenAHoldBeginsAndFallDeeperWhenItEnds() throws IOException {
        Wave start = wave(Chime.Sound.HOLD_START);
        Wave end = wave(Chime.Sound.HOLD_END);
        assertThat(pitch(start, 0.25, 0.4)).isGreaterThan(pitch(start, 0, 0.15) * CLEARLY);
        assertThat(pitch(end, 0.35, 0.5)).isLessThan(pitch(end, 0, 0.18) / CLEARLY);
        assertThat(pitch(start, 0.25, 0.4)).isGreaterThan(pitch(end, 0.35, 0.5) * CLEARLY * CLEARLY);
    }

    /** The strongest pitch between two moments, seconds; from 200 to 700 Hz in steps of 1 Hz, by the sum that a Fourier transform is made of. */
    private static double pitch(Wave wave, double from, double to) {
        int rate = (int) SoundCard.FORMAT.getSampleRate();
        return IntStream.rangeClosed(200, 700)
                .boxed()
                .max(Comparator.comparingDouble(hertz -> {
                    double real = 0;
                    double imaginary = 0;
                    for (int i = (int) (from * rate); i < to * rate; i++) {
                        double turn = 2 * Math.PI * hertz * i / rate;
                        real += wave.at(i) * Math.cos(turn);
                        imaginary += wave.at(i) * Math.sin(turn);
                    }
                    return Math.hypot(real, imaginary);
                }))
                .orElseThrow();
    }

    private static int loudest(Wave wave) {
        return IntStream.range(0, wave.length())
                .map(i -> Math.abs(wave.at(i)))
                .max()
                .orElseThrow();
    }

    private static Wave wave(Chime.Sound sound) throws IOException {
        try (InputStream file = Files.newInputStream(FOLDER.resolve(sound.file()))) {
            return Wave.read(file);
        }
    }

    private static Object[] names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".wav"))
                    .sorted(Comparator.naturalOrder())
                    .toArray();
        }
    }

    @Test
    void soundDifferentForEveryCue() throws IOException {
        for (Chime.Sound one : Chime.Sound.values()) {
            for (Chime.Sound other : Chime.Sound.values()) {
                byte[] first = Files.readAllBytes(FOLDER.resolve(one.file()));
                byte[] second = Files.readAllBytes(FOLDER.resolve(other.file()));
                assertThat(Arrays.equals(first, second)).isEqualTo(one == other);
            }
        }
    }
}
