package app.legato.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.AbstractConnection;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * A session bus of the test's own, {@code dbus-daemon}'s, with no service but those the test puts on it. What happens on it is told one by
 * one: {@code inhibit Legato why}, {@code uninhibit 7}, {@code gone} when who inhibited left.
 */
final class DesktopBus implements AutoCloseable {
    private static final String CONFIG = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>ADDRESS</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final String address;
    private final Process daemon;
    private final DBusConnection desktop;
    private volatile String guest = "";

    DesktopBus(Path folder) throws IOException, DBusException {
        address = "unix:path=" + folder.resolve("bus");
        daemon = dbusDaemon(Files.writeString(folder.resolve("bus.conf"), CONFIG.replace("ADDRESS", address)));
        desktop = DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .receivingThreadConfig()
                .withMethodCallThreadCount(1)
                .connectionConfig()
                .build();
        desktop.exportObject("/door", new Answered());
        desktop.addSigHandler(DBus.NameOwnerChanged.class, change -> {
            if (change.name.equals(guest) && change.newOwner.isEmpty()) {
                events.add("gone");
            }
        });
    }

    /** Whether there is a bus to be had: the library's own tells nobody that a program has left. */
    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dbus-daemon")));
    }

    private static Process dbusDaemon(Path config) throws IOException {
        Process daemon = new ProcessBuilder("dbus-daemon", "--config-file=" + config, "--nofork", "--print-address=1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (daemon.inputReader().readLine() == null) {
            throw new IOException("dbus-daemon ended at once");
        }
        return daemon;
    }

    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    void offerScreenSaver() throws DBusException {
        desktop.requestBusName("org.freedesktop.ScreenSaver");
        desktop.exportObject("/org/freedesktop/ScreenSaver", new Saver());
    }

    void offerPortal() throws DBusException {
        desktop.requestBusName("org.freedesktop.portal.Desktop");
        desktop.exportObject("/org/freedesktop/portal/desktop", new Gate());
        desktop.exportObject("/org/freedesktop/portal/desktop/request/1", new Asked());
    }

    /** The next thing that happened; waits for it. */
    String next() throws InterruptedException {
        String event = events.poll(20, TimeUnit.SECONDS);
        return event == null ? "nothing happened" : event;
    }

    boolean isQuiet() {
        return events.isEmpty();
    }

    @Override
    public void close() throws IOException {
        letAnswer();
        desktop.disconnect();
        daemon.destroy();
        daemon.onExit().join();
    }

    /** Waits until the desktop has sent every answer it owes: its one thread answers in turn, this last call after all others. */
    private void letAnswer() throws IOException {
        try (DBusConnection last =
                DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
            last.getRemoteObject(desktop.getUniqueName(), "/door", Door.class).knock();
        } catch (DBusException closed) {
            throw new IOException(closed);
        }
    }

    private void tell(String event) {
        guest = AbstractConnection.getCallInfo().getSource();
        events.add(event);
    }

    /** Public, as the library wants what it exports to be. */
    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String program, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    public interface Portal extends DBusInterface {
        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    @DBusInterfaceName("org.freedesktop.portal.Request")
    public interface Request extends DBusInterface {
        @DBusMemberName("Close")
        void close();
    }

    @DBusInterfaceName("app.legato.Door")
    public interface Door extends DBusInterface {
        void knock();
    }

    private static final class Answered implements Door {
        @Override
        public void knock() {
            // To have answered is all that is wanted.
        }

        @Override
        public String getObjectPath() {
            return "/door";
        }
    }

    private final class Saver implements ScreenSaver {
        private final AtomicInteger cookies = new AtomicInteger(6);

        @Override
        public UInt32 inhibit(String program, String reason) {
            tell("inhibit " + program + ": " + reason);
            return new UInt32(cookies.incrementAndGet());
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            tell("uninhibit " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    private final class Gate implements Portal {
        @Override
        public DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options) {
            tell("portal " + flags + ": " + options.values().iterator().next().getValue());
            return new DBusPath("/org/freedesktop/portal/desktop/request/1");
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/portal/desktop";
        }
    }

    private final class Asked implements Request {
        @Override
        public void close() {
            tell("portal closed");
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/portal/desktop/request/1";
        }
    }
}
