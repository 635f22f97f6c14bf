package app.legato.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a window can be opened here, asked before the toolkit is, which would end in a stack trace. */
public enum Display {
    /** A window can be opened, or nothing speaks against it. */
    PRESENT,
    /** Linux without a screen: neither X11 nor Wayland. */
    NO_SCREEN,
    /** Linux with a screen but without GTK 3, which JavaFX draws its windows with. */
    NO_GTK;

    /** The Debian packages that bring GTK 3, for a sentence that names them. */
    public static final String GTK_PACKAGES = "libgtk-3-0";

    private static final String GTK = "libgtk-3.so.0";
    private static final List<String> LIBRARY_FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/lib64",
            "/usr/local/lib",
            "/run/current-system/sw/lib");

    /** What stands on this computer. Looks at two variables and a few paths; takes about a millisecond. */
    public static Display here() {
        return of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    static Display of(String system, Map<String, String> environment, String platform) {
        if (!system.startsWith("Linux") || platform.equalsIgnoreCase("headless")) {
            return PRESENT;
        }
        boolean screen = Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
        if (!screen) {
            return NO_SCREEN;
        }
        String extra = environment.getOrDefault("LD_LIBRARY_PATH", "");
        boolean gtk = Stream.concat(LIBRARY_FOLDERS.stream(), Stream.of(extra.split(":")))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.exists(Path.of(folder, GTK)));
        return gtk ? PRESENT : NO_GTK;
    }
}
