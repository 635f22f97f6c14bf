package app.legato.bench;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A message bus for desktop programs that cannot start without one. */
final class SessionBus implements AutoCloseable {
    private final @Nullable Process daemon;
    private final String address;

    private SessionBus(@Nullable Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /** Starts one; without dbus-daemon there is none, and its address is empty. */
    static SessionBus start() throws IOException {
        Process daemon;
        try {
            daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address=1")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return new SessionBus(null, "");
        }
        String address = daemon.inputReader().readLine();
        return new SessionBus(daemon, address == null ? "" : address);
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        if (daemon != null) {
            daemon.destroy();
            daemon.onExit().join();
        }
    }
}
