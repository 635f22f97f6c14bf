package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.body.Posture;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.store.StoredPlan;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);

    @TempDir
    Path folder;

    @Test
    void makesAPlanByKeyAddsStretchesSeesItsLengthChooseItAndStartsItFromTonight() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.press(KeyCode.P)
                    .press(KeyCode.N)
                    .type("From my physiotherapist")
                    .press(KeyCode.ENTER);
            focus(button(window, "Add Calf, standing at the wall"));
            window.press(KeyCode.SPACE);
            focus(button(window, "Add Sole and toes, on a chair"));
            window.press(KeyCode.SPACE);
            assertThat(length(window)).isEqualTo("5 min 53 s");
            focus(field(window, "1. Calf, standing at the wall, Hold, seconds"));
            window.press(KeyCode.UP).press(KeyCode.UP);
            assertThat(length(window)).isEqualTo("6 min 53 s");
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(own(window)).extracting(OwnStretch::stretch).containsExactly("sole-floor", "calf-wall");
            window.press(KeyCode.ESCAPE).press(KeyCode.DIGIT5);
            assertThat(window.services().choices().now().plan()).startsWith("own-");
            window.press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("From my physiotherapist");
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Coach());
            assertThat(window.everyWord()).contains("Sole and toes");
        }
    }

    @Test
    void makesAPlanByMouseChangesItAndTakesItsDeletionBackFromAnotherScreen() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Change plan").click(button(window, "Copy Short and change the copy"));
            window.click(button(window, "More: Holds each leg, 1. Calf, seated with strap"));
            assertThat(length(window)).isEqualTo("4 min 10 s");
            window.click("Take this plan for the evenings").click("Back");
            window.click(button(window, "Delete Short, my copy"));
            assertThat(window.services().choices().now().plan()).isEqualTo("trial");
            window.click("Diary").click("Undo");
            assertThat(window.services().choices().now().plan()).startsWith("own-");
            assertThat(own(window)).extracting(OwnStretch::repeats).containsExactly(4);
        }
    }

    @Test
    void startsWithAPlanThatSomebodyElseWroteAndNamesWhatIsWrong() throws Exception {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.write(diary -> diary.plans().put(copy("Damaged")));
            window.write(diary -> diary.plans().put(copy("With more")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("diary.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            statement.executeUpdate("UPDATE plan_stretch SET hold = 900 WHERE position = 0 AND plan ="
                    + " (SELECT id FROM plan WHERE name = 'Damaged')");
            statement.executeUpdate("UPDATE plan_stretch SET stretch = 'hip-circles' WHERE position = 1 AND plan ="
                    + " (SELECT id FROM plan WHERE name = 'With more')");
        }
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            assertThat(window.everyWord())
                    .contains("“Hold, seconds” of “Calf, standing at the wall” is 900, and must be 1 to 180.")
                    .contains("One stretch of it is unknown to this version of Legato.");
            window.paint("plans-damaged").press(KeyCode.DIGIT6).press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("With more").contains("is left out");
        }
    }

    @Test
    void showsTwoPlansOfOneNameThatCannotBeRead() throws Exception {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.write(diary -> diary.plans().put(copy("Damaged")));
            window.write(diary -> diary.plans().put(copy("Damaged")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("diary.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            statement.executeUpdate("UPDATE plan_stretch SET hold = 900 WHERE position = 0");
        }
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            assertThat(planNames(window)).filteredOn("Damaged"::equals).hasSize(2);
        }
    }

    @Test
    void readsOutTheNewNameOnEveryButtonOfARenamedPlan() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            OwnPlan plan = copy("Old");
            window.write(diary -> diary.plans().put(plan));
            window.write(diary -> diary.plans().put(plan.withName("New")));
            assertThat(spoken(window)).contains("Delete New", "Change New").noneMatch(words -> words.contains("Old"));
        }
    }

    @Test
    void keepsTheKeyboardOnAPlanThatIsMovedToEitherEnd() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            for (String name : List.of("A", "B", "C")) {
                window.write(diary -> diary.plans().put(copy(name)));
            }
            Node down = button(window, "Move A down. Alt and arrow down");
            focus(down);
            window.press(KeyCode.SPACE);
            assertThat(focused(window)).isSameAs(down);
            window.press(KeyCode.SPACE);
            assertThat(planNames(window)).endsWith("B", "C", "A");
            assertThat(focused(window)).isSameAs(button(window, "Move A up. Alt and arrow up"));
            window.press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(planNames(window)).endsWith("A", "B", "C");
            assertThat(focused(window)).isSameAs(down);
        }
    }

    @Test
    void bringsTheKeyboardToTheNeighbourOfADeletedPlanAndAtLastToTheButtonThatMakesOne() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            for (String name : List.of("A", "B", "C")) {
                window.write(diary -> diary.plans().put(copy(name)));
            }
            focus(button(window, "Delete B"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window).getAccessibleText()).startsWith("C,");
            focus(button(window, "Delete C"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window).getAccessibleText()).startsWith("A,");
            focus(button(window, "Delete A"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window)).isSameAs(window.scene().getRoot().lookup(".make-card .button"));
        }
    }

    @Test
    void keepsTheKeyboardNearAStretchThatIsMovedOrRemoved() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.click(button(window, "Copy The trial’s plan and change the copy"));
            focus(button(window, "Move 1. Calf, seated with strap down. Alt and arrow down"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window))
                    .isSameAs(button(window, "Move 2. Calf, seated with strap up. Alt and arrow up"));
            focus(button(window, "Remove 2. Calf, seated with strap"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window)).isSameAs(field(window, "1. Back of the thigh, on a chair, Hold, seconds"));
            focus(button(window, "Remove 1. Back of the thigh, on a chair"));
            window.press(KeyCode.SPACE);
            assertThat(focused(window)).isSameAs(button(window, "Back"));
        }
    }

    @Test
    void keepsANewPlanThatIsLeftBeforeItsFirstStretchIsOnDisk() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.press(KeyCode.N);
            Button add = (Button) button(window, "Add Calf, standing at the wall");
            LegatoWindow.onScreen(() -> {
                add.fire();
                add.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                return true;
            });
            window.settled();
            assertThat(own(window)).extracting(OwnStretch::stretch).containsExactly("calf-wall");
        }
    }

    @Test
    void showsThePlanBeingChangedAsItWasLeftAfterALookAtAnotherScreen() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.click(button(window, "Copy Short and change the copy"));
            Node card = LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(".stretch-card"));
            window.click("Diary");
            LegatoWindow.onScreen(() -> {
                window.services().navigator().go(new Route.Plans());
                return true;
            });
            window.settled();
            assertThat(LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(".stretch-card")))
                    .isSameAs(card);
        }
    }

    @Test
    void leavesWhatWasTypedBesideItsSentence() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans())) {
            window.click(button(window, "Copy Short and change the copy"));
            focus(field(window, "1. Calf, seated with strap, Hold, seconds"));
            window.press(KeyCode.CONTROL, KeyCode.A).type("500").press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("Please write a whole number from 1 to 180.");
            assertThat(window.everyWord()).contains("Something you typed could not be used");
            window.paint("plan-problem").press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("Plans for the evening");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsThePlansAndOneBeingChanged(Looks look) {
        UnaryOperator<Preferences> joint = chosen -> chosen.withCautions(Set.of(Caution.JOINT));
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans(), look.after(joint))) {
            OwnPlan plan = OwnPlan.copyOf(
                    Brought.LONG.in(Posture.STANDING),
                    UUID.randomUUID(),
                    "Knie und Wade, aus der Praxis",
                    UUID::randomUUID);
            window.write(diary -> diary.profile().put(diary.profile().read().withCaution(Caution.JOINT, true)));
            window.write(diary -> diary.plans().put(plan));
            window.paint("plans-" + look.suffix());
            scroll(window, 1);
            window.paint("plans-" + look.suffix() + "-end");
            boolean german = look.suffix().endsWith("de");
            window.click(button(window, german ? plan.name() + " ändern" : "Change " + plan.name()));
            window.paint("plan-" + look.suffix());
            scroll(window, 0.5);
            window.paint("plan-" + look.suffix() + "-middle");
            assertThat(window.scene().getRoot().lookup(".stretch-card")).isNotNull();
        }
    }

    private static OwnPlan copy(String name) {
        return OwnPlan.copyOf(Brought.TRIAL.in(Posture.STANDING), UUID.randomUUID(), name, UUID::randomUUID);
    }

    private static List<OwnStretch> own(LegatoWindow window) {
        return window.read(diary ->
                ((StoredPlan.Read) diary.plans().all().getFirst()).plan().stretches());
    }

    private static String length(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> ((Label) window.scene().getRoot().lookup(".plan-length")).getText());
    }

    private static Node field(LegatoWindow window, String spoken) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is read out as " + spoken)));
    }

    private static List<String> planNames(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".plan-name").stream()
                .map(name -> ((Label) name).getText())
                .toList());
    }

    /** What a reader says at every button. */
    private static List<String> spoken(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".button").stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    }

    private static Node focused(LegatoWindow window) {
        return Objects.requireNonNull(
                LegatoWindow.onScreen(() -> window.scene().getFocusOwner()), "nothing has the keyboard");
    }

    private static void focus(Node node) {
        LegatoWindow.onScreen(() -> {
            node.requestFocus();
            return true;
        });
    }

    /** The button that a reader would read out so. */
    private static Node button(LegatoWindow window, String spoken) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button is read out as " + spoken)));
    }

    private static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            ScrollPane pane = (ScrollPane) window.scene().getRoot().lookup(".plans > .scroll-pane");
            pane.setVvalue(to);
            return true;
        });
    }
}
