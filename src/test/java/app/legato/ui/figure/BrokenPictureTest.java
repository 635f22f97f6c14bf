package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The real coach beside a broken file of assets, which lies before the good one on the class path. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenPictureTest {
    private static final String NO_PICTURE = "The picture for this stretch cannot be shown.";

    @TempDir
    Path folder;

    @Test
    void isNamedInTheLogWhileTheWordsLeadOnAndOtherStretchesAreDrawn() throws Exception {
        Path file = folder.resolve("app/legato/assets/stretches/calf-chair-strap.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, Shipped.text("calf-chair-strap").replaceFirst("\"lean\": -?\\d+", "\"lean\": \"much\""));

        List<String> told = coach();

        assertThat(told)
                .anyMatch(line -> line.contains("the picture stretches/calf-chair-strap.json cannot be shown: "
                        + "keys.rest.lean: a number was expected (line "));
        assertThat(line(told, "first: ")).contains("not drawn", NO_PICTURE, "Get ready");
        assertThat(line(told, "first held: ")).contains("not drawn", NO_PICTURE, "Hold 1 of 3");
        assertThat(line(told, "second: ")).contains("drawn").doesNotContain("not drawn", NO_PICTURE);
    }

    private List<String> coach() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Duser.language=en",
                        "-Duser.country=GB",
                        "-XX:+UseSerialGC",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        CoachBesideABrokenPicture.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(told);
    }

    private static String line(List<String> told, String start) {
        return told.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + start + " among " + told));
    }
}
