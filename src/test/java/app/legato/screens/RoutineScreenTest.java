package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The routine is changed by key and by mouse through the real window, and Tonight and the diary follow. */
class RoutineScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final Night TONIGHT = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    @Test
    void isOpenedFromTonightAndLeftByEscapeBackspaceAndItsButton() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Change steps");
            assertThat(route(window)).isEqualTo(new Route.Routine());
            window.press(KeyCode.ESCAPE);
            assertThat(route(window)).isEqualTo(new Route.Tonight());
            window.click("Change steps").press(KeyCode.BACK_SPACE);
            assertThat(route(window)).isEqualTo(new Route.Tonight());
            window.click("Change steps").click(button(window, ".back"));
            assertThat(route(window)).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void movesAStepByKeyAndKeepsTheKeyboardOnIt() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            Node focused = focused(window.press(KeyCode.TAB));
            window.press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(routine(window).placeOf(Habit.DRINK_EARLIER.name())).isEqualTo(2);
            assertThat(focused(window)).isSameAs(focused);
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(routine(window).placeOf(Habit.DRINK_EARLIER.name())).isEqualTo(1);
            assertThat(focused(window)).isSameAs(focused);
        }
    }

    @Test
    void movesAStepByMouseToTheEndWhereTheOtherArrowTakesOver() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            window.click(button(window, "Down: Legs comfortable on a pillow"));
            assertThat(routine(window).placeOf(Habit.LEGS_ON_PILLOW.name())).isEqualTo(5);
            assertThat(focused(window).isDisabled()).isFalse();
            assertThat(window.everyWord()).contains("Legs comfortable on a pillow");
        }
    }

    @Test
    void switchesAStepOffWithSpaceSoThatTonightGoesWithoutIt() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            window.press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.ESCAPE);
            assertThat(window.shows("Drinks earlier in the evening")).isFalse();
            window.click("Change steps").press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.ESCAPE);
            assertThat(window.shows("Drinks earlier in the evening")).isTrue();
        }
    }

    @Test
    void addsRenamesTicksAndDeletesAStepAndThePastKeepsItsWords() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            focusField(window, 0);
            window.type("Tea").press(KeyCode.ENTER);
            assertThat(window.shows("Tea")).isTrue();
            window.press(KeyCode.ESCAPE).click("2 more steps").click("Tea");
            List<Tick> ticks = window.read(diary -> diary.routine().between(TONIGHT, TONIGHT));
            assertThat(ticks).hasSize(1);

            window.click("Change steps").click(button(window, "Rename: Tea"));
            assertThat(focused(window)).isInstanceOf(TextField.class);
            window.type("Peppermint tea").press(KeyCode.ENTER);
            assertThat(window.shows("Peppermint tea")).isTrue();
            window.click(button(window, "Delete: Peppermint tea"));
            assertThat(window.shows("Peppermint tea")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shows("Peppermint tea")).isTrue();
            window.click(button(window, "Delete: Peppermint tea"));

            go(window, new Route.Diary(TONIGHT));
            window.click("The night");
            assertThat(window.shows("Tea")).isTrue();
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            focusField(window, 0);
            window.type("x".repeat(90)).press(KeyCode.ENTER);
            assertThat(window.everyWord()).contains("These are 90 characters, and there is room for 80.");
            assertThat(((TextField) focused(window)).getText()).hasSize(90);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheRoutine(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Routine(), look.after(UnaryOperator.identity()))) {
            window.write(diary -> {
                diary.profile().put(profile());
                diary.routine()
                        .put(Routine.USUAL
                                .with(own(1, "Kräutertee, aber nur eine Tasse"), 2)
                                .with(own(2, "Write down what is on my mind, then close the book"), 9)
                                .switched(Habit.LOOSE.name(), false));
            });
            window.paint("routine-" + look.suffix());
            scroll(window, 1);
            window.paint("routine-" + look.suffix() + "-end");
            go(window, new Route.Tonight());
            window.paint("routine-tonight-" + look.suffix());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NIGHT", "DAY_LARGE_DE"})
    void paintsARename(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Routine(), look.after(UnaryOperator.identity()))) {
            window.write(diary -> diary.routine().put(Routine.USUAL.with(own(1, "Tea"), 0)));
            LegatoWindow.onScreen(() -> {
                ((Button) window.scene().getRoot().lookupAll(".step-actions .button").stream()
                                .filter(each -> each.isVisible() && !each.isDisabled())
                                .findFirst()
                                .orElseThrow())
                        .fire();
                return true;
            });
            window.settled().paint("routine-rename-" + look.suffix());
        }
    }

    private static Profile profile() {
        return Profile.EMPTY.withCaution(Caution.ARTERIES, true).withCaution(Caution.FALL, true);
    }

    private static RoutineStep.Own own(int number, String words) {
        return new RoutineStep.Own(new UUID(9, number), new StepWords.Own(words), true);
    }

    private static Routine routine(LegatoWindow window) {
        return window.read(diary -> diary.routine().read());
    }

    private static Route route(LegatoWindow window) {
        return window.services().navigator().route();
    }

    private static Node focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
    }

    /** By style class, or by what a screen reader says of it. */
    private static Node button(LegatoWindow window, String which) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> which.startsWith(".")
                        ? node.getStyleClass().contains(which.substring(1))
                        : which.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private static void focusField(LegatoWindow window, int which) {
        LegatoWindow.onScreen(() -> {
            List.copyOf(window.scene().getRoot().lookupAll(".add-step .text-field"))
                    .get(which)
                    .requestFocus();
            return true;
        });
    }

    private static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
            return true;
        });
    }

    private static void go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        window.settled();
    }
}
