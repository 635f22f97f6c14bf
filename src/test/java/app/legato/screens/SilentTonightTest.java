package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.store.Diary;
import app.legato.tips.RedFlag;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tonight and the morning while a sign stands that belongs to a doctor. */
class SilentTonightTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night TONIGHT = new Night(LocalDate.of(2025, 5, 12));
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final Clock MORNING = Clock.fixed(Instant.parse("2025-05-12T06:30:00Z"), LONDON);

    @TempDir
    Path folder;

    @Test
    void theFirstFocusIsWhenToGetHelpAndStartIsAnOutline() {
        try (LegatoWindow window = open(EVENING)) {
            window.write(diary -> say(diary, RedFlag.CHEST_OR_BREATH));
            assertThat(focus(window)).isEqualTo("When to get help");
            assertThat(filled(window)).containsExactly("When to get help");
            window.press(KeyCode.ENTER);
            assertThat(route(window)).isEqualTo(new Route.Help());
            window.press(KeyCode.ESCAPE);
            assertThat(focus(window)).isEqualTo("When to get help");
        }
    }

    @Test
    void aSignInALegTakesStartAwayAndSaysWhyUntilItIsSettled() {
        try (LegatoWindow window = open(EVENING)) {
            window.write(diary -> say(diary, RedFlag.CALF_POP));
            assertThat(window.everyWord())
                    .contains("No stretch tonight")
                    .contains("You noted one leg swollen, or a pop in the calf. No stretching and no rubbing")
                    .doesNotContain("Torn leg muscle");
            assertThat(start(window).isDisabled()).isTrue();
            window.click("It was seen to, or is gone");
            assertThat(start(window).isDisabled()).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(start(window).isDisabled()).isTrue();
        }
    }

    @Test
    void eachSignIsSettledForItself() {
        try (LegatoWindow window = open(EVENING)) {
            window.write(diary -> {
                say(diary, RedFlag.REST_PAIN);
                new EntrySigns(TONIGHT).put(diary, longCramp());
            });
            window.click("Yes, it has eased");
            assertThat(window.everyWord())
                    .contains("Leg pain at rest")
                    .doesNotContain("Has it eased?")
                    .contains("Call a doctor today");
            Node settle = window.find("It was seen to, or is gone");
            assertThat(settle.getAccessibleText())
                    .isEqualTo("It was seen to, or is gone: Leg pain at rest that eases when the leg hangs down");
        }
    }

    @Test
    void inTheMorningTheSignStandsBeforeLastNightsQuestion() {
        try (LegatoWindow window = open(MORNING)) {
            window.write(diary -> say(diary, RedFlag.CHEST_OR_BREATH));
            double sign = top(window.find("When to get help"));
            assertThat(sign).isLessThan(top(window.find("Did your legs cramp?")));
            assertThat(focus(window)).isEqualTo("When to get help");
            assertThat(filled(window)).containsExactly("When to get help");
        }
    }

    @Test
    void anEmergencyIsSaidInTheWordsOfTheSafetyCard() {
        try (LegatoWindow window = open(EVENING)) {
            window.write(diary -> say(diary, RedFlag.REST_PAIN));
            assertThat(window.everyWord()).contains("Call a doctor today").doesNotContain("112 in Europe");
            window.write(diary -> say(diary, RedFlag.CHEST_OR_BREATH));
            assertThat(window.everyWord())
                    .contains("Call for help now", "Do not drive yourself.", "112 in Europe", "Tips stay away");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheSilence(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            window.keepingCautions().write(diary -> {
                say(diary, RedFlag.CALF_POP);
                new EntrySigns(TONIGHT).put(diary, longCramp());
            });
            window.paint("silent-evening-" + look.suffix());
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheSilentMorning(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, MORNING, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            window.keepingCautions().write(diary -> say(diary, RedFlag.CHEST_OR_BREATH));
            window.paint("silent-morning-" + look.suffix());
        }
    }

    private LegatoWindow open(Clock clock) {
        return LegatoWindow.open(folder, clock, new Route.Tonight()).keepingCautions();
    }

    private static void say(Diary diary, RedFlag sign) {
        diary.tips().say(sign.name(), TONIGHT);
    }

    private static Cramp longCramp() {
        Moment start = Moment.of(Instant.parse("2025-05-12T02:00:00Z"), LONDON);
        return Cramp.begun(TONIGHT.previous(), start).withEnd(start.plus(Duration.ofMinutes(12)));
    }

    private static String focus(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner instanceof Button button ? button.getText() : String.valueOf(owner);
        });
    }

    private static List<String> filled(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".primary").stream()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList());
    }

    private static Node start(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(".start"));
    }

    private static double top(Node node) {
        return LegatoWindow.onScreen(
                () -> node.localToScene(node.getLayoutBounds()).getMinY());
    }

    private static Route route(LegatoWindow window) {
        return window.services().navigator().route();
    }
}
