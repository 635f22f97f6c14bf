package app.legato.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The surroundings that every watched program gets, and the desktop programs people know. */
final class Desktop {
    private Desktop() {}

    /** The same few variables for all: an empty home, English, no bridge to a screen reader that is not there. */
    static Map<String, String> environment(Path work, Map<String, String> more) throws IOException {
        Path runtime = Files.createDirectories(work.resolve("run"));
        Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwx------"));
        Map<String, String> all = new HashMap<>(more);
        all.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        all.put("LANG", "C.UTF-8");
        all.put("HOME", Files.createDirectories(work.resolve("home")).toString());
        all.put("XDG_RUNTIME_DIR", runtime.toString());
        all.put("NO_AT_BRIDGE", "1");
        all.put("GTK_A11Y", "none");
        all.put("GSETTINGS_BACKEND", "memory");
        return all;
    }

    /** The program of that name, when it is installed here. */
    static Optional<Program> installed(String name, Path work, SessionBus bus) throws IOException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!there) {
            return Optional.empty();
        }
        Map<String, String> environment = environment(work, Map.of("DBUS_SESSION_BUS_ADDRESS", bus.address()));
        return Optional.of(new Program(name, List.of(name), environment, work, colour -> colour != 0, 300));
    }
}
