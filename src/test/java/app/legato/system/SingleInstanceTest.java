package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SingleInstanceTest {
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void letsOneStartHaveTheFolderUntilItEnds() {
        SingleInstance first = SingleInstance.claim(folder, heard::add).orElseThrow();
        assertThat(SingleInstance.claim(folder, SingleInstanceTest::takesNothing))
                .isEmpty();
        first.close();
        SingleInstance next =
                SingleInstance.claim(folder, SingleInstanceTest::takesNothing).orElseThrow();
        next.close();
    }

    @Test
    void handsASecondStartsWishToTheFirst() {
        try (SingleInstance _ = SingleInstance.claim(folder, heard::add).orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "show")).isTrue();
            assertThat(SingleInstance.pass(folder, "cramp")).isTrue();
            assertThat(heard).containsExactly("show", "cramp");
        }
    }

    @Test
    void tellsTheSecondStartWhenItsWishWasNotTaken() {
        try (SingleInstance _ =
                SingleInstance.claim(folder, SingleInstanceTest::takesNothing).orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "show")).isFalse();
        }
    }

    @Test
    void isHeardInAFolderWhosePathIsTooLongForASocket() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("d".repeat(100)).resolve("e".repeat(100)));
        Path elsewhere;
        try (SingleInstance _ = SingleInstance.claim(deep, heard::add).orElseThrow()) {
            assertThat(SingleInstance.pass(deep, "show")).isTrue();
            elsewhere = Path.of(Files.readString(deep.resolve("legato.socket")));
            assertThat(elsewhere).exists();
            assertThat(heard).containsExactly("show");
        }
        assertThat(elsewhere).doesNotExist();
        assertThat(elsewhere.getParent()).doesNotExist();
    }

    @Test
    void replacesASocketThatACrashLeft() throws Exception {
        try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(UnixDomainSocketAddress.of(folder.resolve("legato.socket")));
        }
        assertThat(folder.resolve("legato.socket")).exists();
        try (SingleInstance _ = SingleInstance.claim(folder, heard::add).orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "show")).isTrue();
        }
    }

    @Test
    void givesUpAfterAWhileWhenNobodyAnswers() {
        assertThat(SingleInstance.pass(folder, "show")).isFalse();
    }

    @Test
    void hearsOthersWhileOneCallerSaysNothing() throws Exception {
        try (SingleInstance _ = SingleInstance.claim(folder, heard::add).orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "show")).isTrue();
            try (SocketChannel silent =
                    SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("legato.socket")))) {
                assertThat(silent.isConnected()).isTrue();
                assertThat(SingleInstance.pass(folder, "cramp")).isTrue();
            }
        }
    }

    @Test
    void hearsTheNextWishAfterOneThatMadeTheProgramFail() {
        try (SingleInstance _ = SingleInstance.claim(folder, message -> {
                    if (message.equals("fail")) {
                        throw new IllegalStateException("on purpose");
                    }
                    return true;
                })
                .orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "fail")).isFalse();
            assertThat(SingleInstance.pass(folder, "cramp")).isTrue();
        }
    }

    @Test
    void startsAllTheSameWhereNothingCanBeWritten() {
        try (SingleInstance alone = SingleInstance.claim(folder.resolve("none"), SingleInstanceTest::takesNothing)
                .orElseThrow()) {
            assertThat(alone).isNotNull();
        }
    }

    @Test
    void leavesNoSocketBehind() {
        SingleInstance.claim(folder, SingleInstanceTest::takesNothing)
                .orElseThrow()
                .close();
        assertThat(folder.resolve("legato.socket")).doesNotExist();

        SingleInstance heardOnce = SingleInstance.claim(folder, heard::add).orElseThrow();
        assertThat(SingleInstance.pass(folder, "show")).isTrue();
        heardOnce.close();
        assertThat(folder.resolve("legato.socket")).doesNotExist();
    }

    @Test
    void freesTheFolderWhenTheFirstStartIsKilled() throws Exception {
        Process first = start();
        assertThat(SingleInstance.claim(folder, SingleInstanceTest::takesNothing))
                .isEmpty();
        assertThat(SingleInstance.pass(folder, "show")).isTrue();

        first.destroyForcibly().waitFor();

        try (SingleInstance _ = SingleInstance.claim(folder, heard::add).orElseThrow()) {
            assertThat(SingleInstance.pass(folder, "cramp")).isTrue();
            assertThat(heard).containsExactly("cramp");
        }
    }

    private static boolean takesNothing(String message) {
        return message.isEmpty();
    }

    /** Another process that holds the folder, once this returns. */
    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
        return process;
    }

    /** Holds a folder until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (SingleInstance _ =
                    SingleInstance.claim(Path.of(arguments[0]), message -> true).orElseThrow()) {
                System.out.println("held");
                Thread.currentThread().join();
            }
        }
    }
}
