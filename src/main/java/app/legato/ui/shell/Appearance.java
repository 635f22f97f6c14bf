package app.legato.ui.shell;

import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

/**
 * Keeps a scene in the chosen theme and text size, following the system live where that was chosen. The scene's fill takes the background
 * before anything is shown, so that nothing ever flashes white.
 */
public final class Appearance {
    /** Size of body text in px at 100%. */
    public static final double EM = 17;

    private static final List<String> THEMES = List.of("theme-night", "theme-day", "theme-contrast");
    private static final List<String> SHEETS = List.of(
            "legato.css", "shell.css", "figure-colours.css", "theme-night.css", "theme-day.css", "theme-contrast.css");

    private Appearance() {}

    /** Dresses {@code scene} now and after each change, until the subscription is ended. */
    public static Subscription dress(Scene scene, Choices choices) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(sheet(sheet)));
        Runnable apply = () -> apply(scene, choices.now());
        apply.run();
        return Subscription.combine(
                choices.currentProperty().subscribe(apply),
                scene.rootProperty().subscribe(apply),
                Platform.getPreferences().colorSchemeProperty().subscribe(apply));
    }

    /** The address of one of Legato's style sheets, for a view that brings its own. */
    public static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/app/legato/css/" + name))
                .toExternalForm();
    }

    private static void apply(Scene scene, Preferences chosen) {
        Parent root = scene.getRoot();
        Theme theme = resolved(chosen.theme());
        root.getStyleClass().removeAll(THEMES);
        root.getStyleClass().add(styleClass(theme));
        root.setStyle("-fx-font-size: " + EM * chosen.textScale() + "px;");
        scene.setFill(background(theme));
    }

    /** The theme to show: the system's when that was chosen. */
    private static Theme resolved(Theme chosen) {
        if (chosen != Theme.SYSTEM) {
            return chosen;
        }
        Object gtkTheme = Platform.getPreferences().get("GTK.theme_name");
        boolean contrast = Boolean.TRUE.equals(Platform.getPreferences().get("Windows.SPI.HighContrast"))
                || (gtkTheme instanceof String name && name.startsWith("HighContrast"));
        if (contrast) {
            return Theme.CONTRAST;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT ? Theme.DAY : Theme.NIGHT;
    }

    private static String styleClass(Theme theme) {
        return switch (theme) {
            case DAY -> "theme-day";
            case CONTRAST -> "theme-contrast";
            case NIGHT, SYSTEM -> "theme-night";
        };
    }

    /** The background token of each theme, needed before any style sheet is read. A test compares it with the sheets. */
    static Color background(Theme theme) {
        return switch (theme) {
            case DAY -> Color.web("#f3ece0");
            case CONTRAST -> Color.BLACK;
            case NIGHT, SYSTEM -> Color.web("#120d09");
        };
    }
}
