package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ScreenAwakeTest {
    @TempDir
    Path folder;

    static boolean hasBus() {
        return DesktopBus.isInstalled();
    }

    @Test
    @EnabledIf(value = "hasBus", disabledReason = "dbus-daemon is not installed")
    void asksTheDesktopOnceAndTakesItBackOnce() throws Exception {
        try (DesktopBus bus = new DesktopBus(folder)) {
            bus.offerScreenSaver();
            ScreenAwake awake = linux(bus.environment());
            awake.release();
            awake.keep();
            awake.keep();
            assertThat(bus.next()).isEqualTo("inhibit Legato: Stretching");
            awake.release();
            awake.release();
            assertThat(bus.next()).isEqualTo("uninhibit 7");
            assertThat(bus.next()).isEqualTo("gone");
            awake.keep();
            assertThat(bus.next()).isEqualTo("inhibit Legato: Stretching");
            awake.release();
            assertThat(bus.next()).isEqualTo("uninhibit 8");
            assertThat(bus.next()).isEqualTo("gone");
            assertThat(bus.isQuiet()).isTrue();
        }
    }

    @Test
    @EnabledIf(value = "hasBus", disabledReason = "dbus-daemon is not installed")
    void asksThePortalWhereTheDesktopDoesNotAnswer() throws Exception {
        try (DesktopBus bus = new DesktopBus(folder)) {
            bus.offerPortal();
            ScreenAwake awake = linux(bus.environment());
            awake.keep();
            assertThat(bus.next()).isEqualTo("portal 8: Stretching");
            awake.release();
            assertThat(bus.next()).isEqualTo("portal closed");
            assertThat(bus.next()).isEqualTo("gone");
        }
    }

    @Test
    @EnabledIf(value = "hasBus", disabledReason = "dbus-daemon is not installed")
    void leavesNothingBehindWhenTheProgramIsKilled() throws Exception {
        try (DesktopBus bus = new DesktopBus(folder)) {
            bus.offerScreenSaver();
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            ProcessBuilder program = new ProcessBuilder(
                            java.toString(), "-cp", System.getProperty("java.class.path"), Stretching.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            program.environment().putAll(bus.environment());
            Process running = program.start();
            assertThat(bus.next()).isEqualTo("inhibit Legato: Stretching");
            running.destroyForcibly().waitFor();
            assertThat(bus.next()).isEqualTo("gone");
        }
    }

    @Test
    @EnabledIf(value = "hasBus", disabledReason = "dbus-daemon is not installed")
    void outlivesTheBusItAskedAndAsksTheNext() throws Exception {
        ScreenAwake awake;
        try (DesktopBus bus = new DesktopBus(folder)) {
            bus.offerScreenSaver();
            awake = linux(bus.environment());
            awake.keep();
            assertThat(bus.next()).isEqualTo("inhibit Legato: Stretching");
        }
        awake.release();
        Files.deleteIfExists(folder.resolve("bus"));
        try (DesktopBus bus = new DesktopBus(folder)) {
            bus.offerScreenSaver();
            awake.keep();
            assertThat(bus.next()).isEqualTo("inhibit Legato: Stretching");
            awake.release();
            assertThat(bus.next()).isEqualTo("uninhibit 7");
        }
    }

    @Test
    void doesNothingWhereThereIsNoBusOrNothingOnIt() throws Exception {
        for (Map<String, String> environment : List.of(
                Map.<String, String>of(),
                Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("none")),
                Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/dbus-x,guid=1"),
                Map.of("XDG_RUNTIME_DIR", folder.toString()))) {
            assertThatCode(() -> {
                        ScreenAwake awake = linux(environment);
                        awake.keep();
                        awake.release();
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void findsTheBusWhereTheSessionOrSystemdPutsIt() throws Exception {
        Path usual = Files.createFile(folder.resolve("bus"));
        assertThat(SessionBus.address(Map.of("XDG_RUNTIME_DIR", folder.toString())))
                .contains("unix:path=" + usual);
        assertThat(SessionBus.address(Map.of(
                        "DBUS_SESSION_BUS_ADDRESS",
                        "unix:abstract=/tmp/x;unix:path=/run/user/1/bus",
                        "XDG_RUNTIME_DIR",
                        folder.toString())))
                .contains("unix:path=/run/user/1/bus");
        assertThat(SessionBus.address(Map.of())).isEmpty();
    }

    @Test
    void neverWaitsForASystemThatDoesNotAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScreenAwake awake = new Vigil(
                _ -> {
                    asked.countDown();
                    answer.await();
                    return ended::countDown;
                },
                () -> "");
        awake.keep();
        asked.await();
        awake.release();
        awake.keep();
        awake.release();
        answer.countDown();
        ended.await();
    }

    @Test
    void goesOnWithoutWhenTheSystemRefusesAndAsksAgainNextTime() {
        List<String> asked = new ArrayList<>();
        ScreenAwake awake = new Vigil(
                reason -> {
                    asked.add(reason);
                    throw new NoClassDefFoundError("no library");
                },
                () -> "Stretching",
                Runnable::run);
        awake.keep();
        awake.release();
        awake.keep();
        assertThat(asked).containsExactly("Stretching", "Stretching");
    }

    @Test
    void tellsWindowsWhatMustStayOnAndThenThatItNeedNot() {
        List<Integer> states = new ArrayList<>();
        ScreenAwake awake = new Vigil(
                new ExecutionState(flags -> {
                    states.add(flags);
                    return ExecutionState.CONTINUOUS;
                }),
                () -> "",
                Runnable::run);
        awake.keep();
        awake.release();
        // ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED, then ES_CONTINUOUS alone.
        assertThat(states).containsExactly(0x80000003, 0x80000000);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
    void runsCaffeinateForThisProcessAsLongAsItIsWanted() throws Exception {
        Path told = folder.resolve("told");
        assertThat(new ProcessBuilder("mkfifo", told.toString()).start().waitFor())
                .isZero();
        Path caffeinate = Files.writeString(
                folder.resolve("caffeinate"), "#!/bin/sh\necho $$ \"$@\" > '" + told + "'\nexec sleep 600\n");
        Files.setPosixFilePermissions(caffeinate, PosixFilePermissions.fromString("rwx------"));
        Inhibitor.Inhibition inhibition = new Caffeinate(caffeinate.toString()).inhibit("");
        String[] words = Files.readString(told).strip().split(" ", 2);
        assertThat(words[1]).isEqualTo("-d -i -w " + ProcessHandle.current().pid());
        ProcessHandle child = ProcessHandle.of(Long.parseLong(words[0])).orElseThrow();
        assertThat(child.isAlive()).isTrue();
        inhibition.end();
        child.onExit().join();
    }

    private static ScreenAwake linux(Map<String, String> environment) {
        return ScreenAwake.ofSystem("Linux", environment, () -> "Stretching");
    }

    /** A program in the middle of a session. */
    static final class Stretching {
        public static void main(String[] args) throws InterruptedException {
            linux(System.getenv()).keep();
            Thread.currentThread().join();
        }
    }
}
