package app.legato.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Where a Linux desktop's programs talk to each other. Knows the bus's address and loads nothing of the library that speaks on it. */
final class SessionBus {
    private static final String SOCKET = "unix:path=";

    private SessionBus() {}

    /**
     * The address of this person's bus; empty where there is none, or none that Java can reach: it opens sockets that are files, and an
     * old {@code dbus-launch} makes one that is not.
     *
     * @param environment the environment's variables
     */
    static Optional<String> address(Map<String, String> environment) {
        String told = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!told.isBlank()) {
            return Arrays.stream(told.split(";"))
                    .filter(address -> address.startsWith(SOCKET))
                    .findFirst();
        }
        // Where systemd puts it, and where every other client looks too when nothing is told.
        Path usual = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""), "bus");
        return usual.isAbsolute() && Files.exists(usual) ? Optional.of(SOCKET + usual) : Optional.empty();
    }
}
