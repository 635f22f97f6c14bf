package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeTest {
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void beginsWithOneKey() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            window.press(KeyCode.ENTER);
            assertThat(preferences(window).welcomed()).isTrue();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void isSkippedWithEscAlsoWhileTyping() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            window.press(KeyCode.ESCAPE);
            assertThat(preferences(window).welcomed()).isTrue();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            focusField(window).press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void takesBothChoicesByMouse() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            window.click("Standing");
            focusField(window).press(KeyCode.CONTROL, KeyCode.A).type("21:30");
            window.click("Begin");
            assertThat(preferences(window).posture()).isEqualTo(Posture.STANDING);
            assertThat(preferences(window).evening()).isEqualTo(LocalTime.of(21, 30));
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStays() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            focusField(window).press(KeyCode.CONTROL, KeyCode.A).type("late").click("Begin");
            assertThat(window.shows("Please write a time of day, such as 22:00, or skip this page."))
                    .isTrue();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Welcome());
            assertThat(LegatoWindow.onScreen(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TextField.class);
            window.paint("welcome-problem");
        }
    }

    @Test
    void saysWhatLegatoIsNotAndWhereTheDiaryLies() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Welcome())) {
            assertThat(window.everyWord())
                    .contains("It cannot tell what causes your symptoms.")
                    .contains("call your local emergency number")
                    .contains(folder.getFileName().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPainted(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Welcome(), look.after(UnaryOperator.identity()))) {
            window.paint("welcome-" + look.suffix());
        }
    }

    private static LegatoWindow focusField(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().lookup(".text-field").requestFocus();
            return true;
        });
        return window;
    }

    private static Preferences preferences(LegatoWindow window) {
        return window.services().choices().now();
    }
}
