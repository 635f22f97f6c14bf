package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void goesToEveryPlaceByMouse() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Diary");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
            window.click("Settings");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Settings());
            window.paint("shell");
        }
    }

    @Test
    void drawsItsIconsInTheIconsOwnFont() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            List<String> families = LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".glyph").stream()
                    .map(icon -> ((Text) icon).getFont().getFamily())
                    .distinct()
                    .toList());
            assertThat(families).containsExactly("FeatherIcons");
        }
    }

    @Test
    void opensCrampByOneKeyFromAnywhere() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.press(KeyCode.C);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.CrampNow());
        }
    }
}
