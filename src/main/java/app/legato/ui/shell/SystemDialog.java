package app.legato.ui.shell;

import app.legato.system.GtkTheme;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows the system's own dialogs no lighter than the window they stand before: a white one would dazzle at night. On the FX thread. */
public final class SystemDialog {
    private static final double DARK = 0.5;

    private SystemDialog() {}

    /** What was answered to the dialog that {@code show} opens and waits for; null for none. */
    public static <T> @Nullable T before(Window window, Supplier<@Nullable T> show) {
        if (!mustBeDimmed(window)) {
            return show.get();
        }
        GtkTheme.preferDark(true);
        try {
            return show.get();
        } finally {
            GtkTheme.preferDark(false);
        }
    }

    /** In a dark window on a light GTK desktop; elsewhere a program cannot ask, or need not. */
    private static boolean mustBeDimmed(Window window) {
        Platform.Preferences system = Platform.getPreferences();
        return system.containsKey("GTK.theme_name")
                && system.getColorScheme() == ColorScheme.LIGHT
                && window.getScene().getFill() instanceof Color fill
                && fill.getBrightness() < DARK;
    }
}
