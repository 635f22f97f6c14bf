package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.system.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsHelpAndVersionWithoutAScreen() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--cramp", "--summary", "--tour");
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Legato " + Version.current());
    }

    @Test
    void refusesWhatItDoesNotKnowWithOneSentence() {
        assertThat(run("--fly")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    /** In a program of its own, for the toolkit starts once in each. */
    @Test
    void playsTheTourWithoutAScreenAndLeavesPicturesOfEveryStep() throws IOException, InterruptedException {
        Process tour = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.legato.Main",
                        "--tour",
                        folder.resolve("tour").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(tour.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(tour.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(namesIn(folder.resolve("tour")))
                .anyMatch(name -> name.endsWith("tonight.png"))
                .anyMatch(name -> name.endsWith("coach-hold.png"))
                .anyMatch(name -> name.endsWith("cramp.png"))
                .anyMatch(name -> name.endsWith("last-night.png"));
    }

    private int run(String... arguments) {
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
