package app.legato.screens;

import app.legato.LegatoWindow;
import app.legato.profile.Language;
import app.legato.profile.Theme;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NIGHT,1.0,ENGLISH", "DAY,1.0,GERMAN", "CONTRAST,2.5,GERMAN", "NIGHT,1.5,ENGLISH", "DAY,2.5,ENGLISH"})
    void isPaintedInItsThemesSizesAndLanguages(Theme theme, double scale, Language language) {
        try (LegatoWindow window = LegatoWindow.open(
                folder,
                EVENING,
                new Route.Settings(),
                now -> now.withTheme(theme).withTextScale(scale).withLanguage(language))) {
            ScrollPane scroll = scroll(window);
            String name = "settings-" + theme + "-" + (int) (scale * 100) + "-" + language;
            LegatoWindow.onScreen(() -> {
                for (javafx.scene.Node n : scroll.getContent().lookupAll("*")) {
                    if (n.minWidth(-1) > 700) {
                        System.out.println("MIN " + n.minWidth(-1) + " " + n + " " + n.getStyleClass());
                    }
                }
                System.out.println("VP " + scroll.getViewportBounds());
                return true;
            });
            for (int page = 0; page <= 6; page++) {
                double place = page / 6.0;
                LegatoWindow.onScreen(() -> {
                    scroll.setVvalue(place);
                    return true;
                });
                window.paint(name.toLowerCase(java.util.Locale.ROOT) + "-" + page);
            }
        }
    }

    private static ScrollPane scroll(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> (ScrollPane) window.scene().getRoot().lookup(".section-scroll"));
    }
}
