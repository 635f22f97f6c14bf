package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpScreenTest {
    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-12T20:30:00Z");

    @Test
    void opensWithF1FromACrampAndGoesBackToIt() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.F1);
            assertThat(window.everyWord()).contains("Call for help now", "Call a doctor today", "Book an appointment");
            window.press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.CrampNow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheSafetyCard(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, clock, new Route.Help(), look.after(UnaryOperator.identity()))) {
            window.paint("help-" + look.suffix());
        }
    }
}
