package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrampScreenTest {
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T01:47:00Z");

    @Test
    void takesTwoKeysFromStartToLetGo() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C);
            assertThat(cramps(window)).singleElement().satisfies(cramp -> {
                assertThat(cramp.start().instant()).isEqualTo(clock.instant());
                assertThat(cramp.end()).isNull();
            });
            assertThat(window.everyWord()).contains("noted");
            clock.advance(Duration.ofMinutes(4));
            window.press(KeyCode.SPACE);
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.duration()).contains(Duration.ofMinutes(4)));
            assertThat(window.everyWord()).contains("Good night");
        }
    }

    @Test
    void turnsStepsByArrowsAndNamesTheFootByOneKey() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            String first = window.everyWord();
            window.press(KeyCode.RIGHT);
            assertThat(window.everyWord()).isNotEqualTo(first).contains("rub");
            window.press(KeyCode.LEFT);
            assertThat(window.everyWord()).isEqualTo(first);
            window.press(KeyCode.DIGIT2);
            assertThat(window.everyWord()).contains("Sit.");
            assertThat(cramps(window)).extracting(Cramp::muscle).containsExactly(Muscle.FOOT);
        }
    }

    @Test
    void letsGoByAClickAnywhere() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofSeconds(90));
            window.click(window.scene().getRoot());
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.duration()).contains(Duration.ofSeconds(90)));
        }
    }

    @Test
    void takesBackWhatWasNoCrampAndBringsItBackWithUndo() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.ESCAPE);
            assertThat(cramps(window)).isEmpty();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheFirstStep(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, clock, new Route.CrampNow(), look.after(UnaryOperator.identity()))) {
            window.paint("cramp-" + look.suffix());
        }
    }

    private static List<Cramp> cramps(LegatoWindow window) {
        return window.read(diary -> diary.cramps().between(NIGHT, NIGHT));
    }
}
