package app.legato.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import org.slf4j.LoggerFactory;

/** Inter in the weights that the tokens name, and the icons' font. Where a file is missing the system's sans takes its place. */
public final class Fonts {
    private static final List<String> INTER = List.of("Regular", "SemiBold", "Light", "Bold");
    private static final String ICONS = "/META-INF/resources/feather/4.28/fonts/feather.ttf";

    /** What was loaded, for the toolkit keeps a copy with each load. */
    private static final Set<String> LOADED = new HashSet<>();

    private Fonts() {}

    /** Makes the fonts known to the toolkit, which must be running. On the FX thread. */
    public static void load() {
        INTER.forEach(Fonts::inter);
        load(ICONS);
    }

    /** As {@link #load()}, for running text alone: its name to use. */
    public static String loadRegular() {
        inter("Regular");
        return "Inter";
    }

    private static void inter(String weight) {
        load("/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf");
    }

    private static void load(String resource) {
        if (!LOADED.add(resource)) {
            return;
        }
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null || Font.loadFont(in, Appearance.EM) == null) {
                LoggerFactory.getLogger(Fonts.class).warn("font {} is not there", resource);
            }
        } catch (IOException cause) {
            LoggerFactory.getLogger(Fonts.class).warn("font {} cannot be read", resource, cause);
        }
    }
}
