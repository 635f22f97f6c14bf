package app.legato.screens;

import app.legato.LegatoWindow;
import app.legato.profile.Language;
import app.legato.profile.Theme;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeTest {
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NIGHT,1.0,ENGLISH", "DAY,1.0,GERMAN", "CONTRAST,2.5,GERMAN", "CONTRAST,1.0,ENGLISH", "NIGHT,1.5,GERMAN"
    })
    void isPaintedInItsThemesSizesAndLanguages(Theme theme, double scale, Language language) {
        try (LegatoWindow window = LegatoWindow.open(
                folder,
                EVENING,
                new Route.Welcome(),
                now -> now.withTheme(theme).withTextScale(scale).withLanguage(language))) {
            window.paint(("welcome-" + theme + "-" + (int) (scale * 100) + "-" + language).toLowerCase(Locale.ROOT));
        }
    }
}
