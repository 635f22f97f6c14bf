package app.legato.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Inter, in the weights that the tokens name. Where a file is missing the system's sans takes its place. */
public final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Light", "Bold");

    private Fonts() {}

    /** Makes the fonts known to the toolkit, which must be running. */
    public static void load() {
        for (String weight : WEIGHTS) {
            String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf";
            try (InputStream in = Fonts.class.getResourceAsStream(name)) {
                if (in == null || Font.loadFont(in, Appearance.EM) == null) {
                    LOG.warn("font {} is not there", weight);
                }
            } catch (IOException cause) {
                LOG.warn("font {} cannot be read", weight, cause);
            }
        }
    }
}
