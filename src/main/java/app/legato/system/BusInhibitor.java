package app.legato.system;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * Asks a Linux desktop over its session bus: first {@code org.freedesktop.ScreenSaver}, which GNOME, KDE, Xfce, Cinnamon and MATE answer with
 * a plain yes or no, then the portal, which says yes before it has asked the desktop. Where neither is there, as with a bare window manager,
 * the screen goes dark as it is set to.
 *
 * <p>The connection is open as long as the wish is. A desktop drops the wish of a program that is gone, so nothing outlives a crash.
 */
final class BusInhibitor implements Inhibitor {
    /** The portal's flag for "do not call the session idle". */
    private static final UInt32 IDLE = new UInt32(8);

    /** Milliseconds in which a desktop answers, unless it has just died: then nobody waits for the library's twenty seconds. */
    private static final long ANSWER = 3000;

    static {
        MethodCall.setDefaultTimeout(ANSWER);
    }

    private final String address;

    /** @param address of the session bus, as D-Bus writes it */
    BusInhibitor(String address) {
        this.address = address;
    }

    @Override
    public Inhibition inhibit(String reason) throws DBusException {
        DBusConnection bus =
                DBusConnectionBuilder.forAddress(address).withShared(false).build();
        try {
            Runnable end = ask(bus, reason);
            return () -> {
                // A bus that ended has taken everything back and closed the connection by itself.
                if (bus.isConnected()) {
                    try (bus) {
                        end.run();
                    }
                }
            };
        } catch (DBusException | DBusExecutionException refused) {
            bus.disconnect();
            throw refused;
        }
    }

    private static Runnable ask(DBusConnection bus, String reason) throws DBusException {
        try {
            ScreenSaver saver = bus.getRemoteObject(
                    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", ScreenSaver.class);
            UInt32 cookie = saver.inhibit("Legato", reason);
            return () -> saver.unInhibit(cookie);
        } catch (DBusExecutionException noSaver) {
            Portal portal = bus.getRemoteObject(
                    "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", Portal.class);
            DBusPath handle = portal.inhibit("", IDLE, Map.of("reason", new Variant<>(reason)));
            Request request = bus.getRemoteObject("org.freedesktop.portal.Desktop", handle.getPath(), Request.class);
            return request::close;
        }
    }

    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    interface ScreenSaver extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String program, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    interface Portal extends DBusInterface {
        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    @DBusInterfaceName("org.freedesktop.portal.Request")
    interface Request extends DBusInterface {
        @DBusMemberName("Close")
        void close();
    }
}
