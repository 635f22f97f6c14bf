package app.legato.system;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a folder in the computer's own file window, by the command each system has for it. {@code java.awt.Desktop} could, too, but wakes a
 * second toolkit beside JavaFX.
 *
 * @param command takes the folder as its one argument
 */
public record FolderOpener(String command) {
    private static final Logger LOG = LoggerFactory.getLogger(FolderOpener.class);

    /**
     * The opener of this computer; empty where there is none.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment's variables
     */
    public static Optional<FolderOpener> find(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(new FolderOpener("explorer"));
        }
        if (name.startsWith("mac")) {
            return Optional.of(new FolderOpener("open"));
        }
        boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        boolean installed = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xdg-open")));
        return desktop && installed ? Optional.of(new FolderOpener("xdg-open")) : Optional.empty();
    }

    /** Whether the command started. Does not wait for its window. */
    public boolean open(Path folder) {
        try {
            new ProcessBuilder(command, folder.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException cause) {
            LOG.warn("{} did not start", command, cause);
            return false;
        }
    }
}
