package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.DiaryForm;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock BREAKFAST = Clock.fixed(Instant.parse("2025-05-13T06:30:00Z"), LONDON);
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 12));
    private static final Night BEFORE = LAST.previous();

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void completesAHalfLoggedCrampInFourKeys() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            Cramp half = Cramp.begun(LAST, at("2025-05-13T02:47")).withEnd(at("2025-05-13T02:51"));
            window.write(diary -> diary.cramps().put(half));
            go(window, new Route.Diary(LAST));
            window.press(KeyCode.SPACE).press(KeyCode.DIGIT7).press(KeyCode.SPACE);
            assertThat(window.shows("Noted")).isTrue();
            window.paint("diary-noted").press(KeyCode.ENTER);
            assertThat(cramps(window, LAST))
                    .containsExactly(half.withPlace(Side.LEFT, Muscle.CALF)
                            .withEasedBy(Set.of(Relief.STRETCHING))
                            .withSeverity(new Rating(7)));
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
        }
    }

    @Test
    void goesOverTheLegsByArrowsAndTakesTenFromOneAndZero() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.write(diary ->
                    diary.cramps().put(Cramp.begun(LAST, at("2025-05-13T02:47")).withEnd(at("2025-05-13T02:51"))));
            go(window, new Route.Diary(LAST));
            window.press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.SPACE);
            window.press(KeyCode.DIGIT1).press(KeyCode.DIGIT0);
            Cramp stored = cramps(window, LAST).getFirst();
            assertThat(stored.side()).isEqualTo(Side.RIGHT);
            assertThat(stored.muscle()).isEqualTo(Muscle.FOOT);
            assertThat(stored.severity()).isEqualTo(new Rating(10));
            window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.BACK_SPACE);
            assertThat(cramps(window, LAST).getFirst().severity()).isNull();
        }
    }

    @Test
    void opensANightByEnterAndSaysNoCrampsByOneKey() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(BEFORE));
            window.press(KeyCode.N);
            assertThat(saidNone(window)).isTrue();
            assertThat(window.shows("No cramps noted")).isTrue();
            window.paint("diary-none").press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(saidNone(window)).isFalse();
            window.press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
        }
    }

    @Test
    void leavesABlankNightBlankByTwoEnters() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
            assertThat(saidNone(window)).isFalse();

            window.press(KeyCode.ENTER).press(KeyCode.SPACE);
            assertThat(saidNone(window)).isTrue();
        }
    }

    @Test
    void addsDeletesAndPutsBackACrampByMouse() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.click("Sun 11 – Mon 12 May").click("I had cramps");
            window.paint("diary-add-cramp").type("2:47").click("Add this cramp");
            window.click(part(window, "RIGHT calf, seen from behind"));
            List<Cramp> added = cramps(window, BEFORE);
            assertThat(added).singleElement().satisfies(cramp -> {
                assertThat(cramp.start()).isEqualTo(at("2025-05-12T02:47"));
                assertThat(cramp.end()).isNull();
                assertThat(cramp.side()).isEqualTo(Side.RIGHT);
            });
            window.click("Delete");
            assertThat(cramps(window, BEFORE)).isEmpty();
            window.click("Tonight").click("Undo");
            assertThat(cramps(window, BEFORE)).isEqualTo(added);
        }
    }

    @Test
    void keepsTheKeyboardOnThePageWhenACrampIsDeletedAndPutBack() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.write(diary -> diary.cramps().put(Cramp.begun(LAST, at("2025-05-13T02:47"))));
            go(window, new Route.Diary(LAST));
            window.click("Delete");
            assertThat(keyboardIsOnThePage(window)).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window, LAST)).hasSize(1);
            assertThat(keyboardIsOnThePage(window)).isTrue();
        }
    }

    private static boolean keyboardIsOnThePage(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().lookup(".night-page").isFocusWithin());
    }

    @Test
    void tellsOfADayByMouseAndKeys() {
        try (LegatoWindow window = open(new Route.Diary(LAST))) {
            window.click("The day before, Mon 12 May").click(field(window, ".add-drink .text-field", 0));
            window.type("-3").press(KeyCode.ENTER);
            assertThat(window.shows("Please write a number above 0, up to 3,000 ml."))
                    .isTrue();
            assertThat(drinks(window)).isEmpty();
            window.paint("diary-drink-problem");
            window.press(KeyCode.CONTROL, KeyCode.A)
                    .type("330")
                    .press(KeyCode.TAB)
                    .type("8.15")
                    .press(KeyCode.ENTER);
            Drink drink = drinks(window).getFirst();
            assertThat(drink)
                    .isEqualTo(new Drink(drink.id(), LAST.evening(), at("2025-05-12T08:15"), 330, DrinkKind.WATER));
            window.click("Change").press(KeyCode.CONTROL, KeyCode.A).type("250").paint("diary-drink-change");
            window.click("Done with this drink");
            assertThat(drinks(window).getFirst().millilitres()).isEqualTo(250);
            window.click("Delete");
            assertThat(drinks(window)).isEmpty();
            window.click("Undo");
            assertThat(drinks(window)).extracting(Drink::id).containsExactly(drink.id());
        }
    }

    @Test
    void keepsWhatCannotBeNotedAndSaysWhy() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            Cramp cramp = Cramp.begun(LAST, at("2025-05-13T02:47")).withEnd(at("2025-05-13T02:51"));
            window.write(diary -> diary.cramps().put(cramp));
            go(window, new Route.Diary(LAST));
            Node end = field(window, ".cramp-card .text-field", 1);
            window.click(end).press(KeyCode.CONTROL, KeyCode.A).type("01:00").click("Done");
            assertThat(window.shows("It started at 02:47, so it let go after that."))
                    .isTrue();
            assertThat(window.shows("One field could not be noted. The sentence beside it says why."))
                    .isTrue();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(LAST));
            assertThat(((TextInputControl) end).getText()).isEqualTo("01:00");
            assertThat(cramps(window, LAST)).containsExactly(cramp);
            window.paint("diary-unfinished");
        }
    }

    @Test
    void losesNothingWhenThePersonWalksAway() {
        try (LegatoWindow window = open(new Route.Diary(LAST))) {
            window.click(field(window, ".text-area", 0))
                    .type("a hot night, c and n")
                    .click("Settings");
            String notes = window.read(diary -> diary.nights().of(LAST).notes());
            assertThat(notes).isEqualTo("a hot night, c and n");
        }
    }

    @Test
    void keepsTheKeyboardBesideALineThatGoesWithItsTick() {
        try (LegatoWindow window = open(new Route.Diary(null))) {
            window.write(diary -> List.of("Tea", "Radio")
                    .forEach(words -> diary.routine()
                            .tick(new Tick(LAST, UUID.randomUUID().toString(), new StepWords.Own(words)))));
            go(window, new Route.Diary(LAST));
            List<CheckBox> before = stepBoxes(window);
            focus(window, before.get(before.size() - 2)).press(KeyCode.SPACE);
            List<CheckBox> fewer = stepBoxes(window);
            assertThat(fewer)
                    .hasSize(before.size() - 1)
                    .isSubsetOf(before)
                    .last()
                    .isEqualTo(before.getLast());
            assertThat(focused(window)).isEqualTo(before.getLast());
            window.press(KeyCode.SPACE);
            assertThat(stepBoxes(window)).hasSize(before.size() - 2);
            assertThat(focused(window)).as("the last line is gone").isEqualTo(before.get(before.size() - 3));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(stepBoxes(window)).hasSize(before.size() - 1);
            assertThat(focused(window)).isEqualTo(before.get(before.size() - 3));
        }
    }

    private LegatoWindow open(Route first) {
        return LegatoWindow.open(folder, BREAKFAST, first, chosen -> chosen.withDiaryForm(DiaryForm.LIST));
    }

    private static void go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        window.settled();
    }

    private static Node field(LegatoWindow window, String selector, int which) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(selector).stream()
                .skip(which)
                .findFirst()
                .orElseThrow());
    }

    private static Node part(LegatoWindow window, String spoken) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".leg-part").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private static LegatoWindow focus(LegatoWindow window, Node node) {
        LegatoWindow.onScreen(() -> {
            node.requestFocus();
            return true;
        });
        return window;
    }

    private static Node focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
    }

    /** From the top down. */
    private static List<CheckBox> stepBoxes(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".evening .check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
    }

    private static boolean saidNone(LegatoWindow window) {
        return window.read(diary -> diary.nights().of(BEFORE).saidNone());
    }

    private static List<Cramp> cramps(LegatoWindow window, Night night) {
        return window.read(diary -> diary.cramps().between(night, night));
    }

    private static List<Drink> drinks(LegatoWindow window) {
        return window.read(diary -> diary.drinks().between(LAST.evening(), LAST.evening()));
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), LONDON);
    }
}
