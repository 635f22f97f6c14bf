package app.legato.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An entry that was acknowledged is there after the program was killed in the next instant. */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void keepsAnAcknowledgedEntryThroughAKill() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        assertKept(file, killedAfter(file, 3));
    }

    /** About a minute: {@code mvn -Ptorture verify}. */
    @Test
    @Tag("torture")
    void keepsEveryAcknowledgedEntryThroughKillAfterKill() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Random random = new Random(1);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            acknowledged.addAll(killedAfter(file, 1 + random.nextInt(200)));
            assertKept(file, acknowledged);
        }
    }

    private static void assertKept(Path file, List<String> acknowledged) {
        try (Diary diary = Database.open(file)) {
            assertThat(Storing.drinks(diary))
                    .extracting(drink -> drink.id().toString())
                    .containsAll(acknowledged);
            diary.check();
        }
    }

    /** Starts a program that only logs drinks, kills it after so many acknowledgements, and returns every one it gave. */
    private static List<String> killedAfter(Path file, int entries) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int entry = 0; entry < entries; entry++) {
                acknowledged.add(requireNonNull(lines.readLine(), "the writer ended by itself"));
            }
            // SIGKILL: no shutdown hook runs, no file is closed. Through the handle, which leaves the pipe to be read
            // to its end.
            writer.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 36).forEach(acknowledged::add);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** Logs drinks without end and names each once it is acknowledged. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (Diary diary = Database.open(Path.of(arguments[0]))) {
                while (true) {
                    Drink drink = Drink.of(
                            Storing.DAY,
                            Storing.drink(0).at(),
                            250,
                            Storing.drink(0).kind());
                    diary.drinks().put(drink);
                    System.out.println(drink.id());
                }
            }
        }
    }
}
