package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.TestClock;
import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.DiaryForm;
import app.legato.store.Diary;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.shell.Rollover;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diary's first page by keys and by mouse: the month, the list and the search; and undo and time across screens. */
class DiaryCalendarTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 12));
    private static final Route FIRST = new Route.Diary(null);

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T06:30:00Z");

    @Test
    void opensANightFromTheMonthByKeys() {
        try (LegatoWindow window = open()) {
            window.write(diary -> diary.cramps().put(cramp(LAST, "")));
            assertThat(named(window)).isEqualTo("Mon 12 – Tue 13 May, Last night, 1 cramp at 02:47, for 4 minutes");
            window.press(KeyCode.UP).press(KeyCode.LEFT);
            assertThat(named(window)).isEqualTo("Sun 4 – Mon 5 May, Not recorded");
            window.press(KeyCode.PAGE_UP).press(KeyCode.RIGHT);
            assertThat(named(window)).isEqualTo("Sat 5 – Sun 6 Apr, Not recorded");
            window.press(KeyCode.SHIFT, KeyCode.PAGE_UP);
            assertThat(named(window)).isEqualTo("Fri 5 – Sat 6 Apr 2024, Not recorded");
            window.press(KeyCode.HOME);
            assertThat(named(window)).isEqualTo("Tue 13 – Wed 14 May, Tonight, Nothing yet");
            window.press(KeyCode.RIGHT).press(KeyCode.DOWN);
            assertThat(named(window)).as("no further than tonight").startsWith("Tue 13");
            window.press(KeyCode.LEFT).press(KeyCode.ENTER);
            assertThat(route(window)).isEqualTo(new Route.Diary(LAST));
            window.press(KeyCode.ESCAPE);
            assertThat(route(window)).isEqualTo(FIRST);
            assertThat(named(window)).startsWith("Mon 12");
        }
    }

    @Test
    void isOneStopOfTheTabKeyAndEveryNightIsAButtonOfSize() {
        try (LegatoWindow window = open()) {
            List<Button> cells = cells(window);
            assertThat(cells).hasSize(31).allSatisfy(cell -> {
                assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
                assertThat(cell.getAccessibleText()).contains("–");
                assertThat(cell.getHeight()).isGreaterThanOrEqualTo(48);
                assertThat(cell.getWidth()).isGreaterThanOrEqualTo(48);
            });
            assertThat(cells.stream().filter(Node::isFocusTraversable)).hasSize(1);
            assertThat(cells.get(14).getAccessibleText()).isEqualTo("Thu 15 – Fri 16 May, Still to come");
            window.click(cells.get(14));
            assertThat(route(window)).as("nothing to open yet").isEqualTo(FIRST);
            window.click(cells.get(2));
            assertThat(route(window)).isEqualTo(new Route.Diary(new Night(LocalDate.of(2025, 5, 3))));
        }
    }

    @Test
    void tellsTheFourStatesApartByShape() {
        try (LegatoWindow window = open()) {
            window.write(diary -> {
                diary.cramps().put(cramp(LAST, ""));
                diary.cramps().put(cramp(LAST, ""));
                diary.nights().put(NightEntry.blank(LAST.plus(-1)).withSaidNone(true));
            });
            List<Button> cells = cells(window);
            assertThat(shapes(cells.get(11))).containsExactly("night-bar", "night-bar");
            assertThat(shapes(cells.get(10))).containsExactly("night-ring");
            assertThat(shapes(cells.get(9))).containsExactly("night-hatch");
            assertThat(shapes(cells.get(20))).isEmpty();
            for (String words : List.of("Cramps, and how many", "No cramps", "Not recorded", "Still to come")) {
                assertThat(window.shows(words)).as(words).isTrue();
            }
        }
    }

    @Test
    void reachesAMonthFarBackByKeysAndFillsInItsNight() {
        try (LegatoWindow window = open()) {
            window.write(diary -> diary.nights()
                    .put(NightEntry.blank(new Night(LocalDate.of(2011, 3, 4))).withSaidNone(true)));
            window.press(KeyCode.SHIFT, KeyCode.TAB); // to "Tonight", the last of the ways above the nights
            window.click("May 2025");
            assertThat(window.shows("First entry: March 2011")).isTrue();
            window.paint("diary-choose-month");
            window.press(KeyCode.PAGE_UP).press(KeyCode.SPACE);
            assertThat(window.shows("January 2024")).isTrue();
            assertThat(focused(window).getAccessibleText()).startsWith("Fri 12 – Sat 13 Jan 2024");
            window.click("January 2024").click("First entry: March 2011");
            assertThat(window.shows("March 2011")).isTrue();
            window.press(KeyCode.PAGE_UP).press(KeyCode.ENTER).press(KeyCode.N);
            assertThat(window.shows("Sat 12 – Sun 13 Feb 2011")).isTrue();
            Night filled = new Night(LocalDate.of(2011, 2, 12));
            NightEntry noted = window.read(diary -> diary.nights().of(filled));
            assertThat(noted).isEqualTo(NightEntry.blank(filled).withSaidNone(true));
            window.press(KeyCode.ESCAPE);
            assertThat(named(window)).isEqualTo("Sat 12 – Sun 13 Feb 2011, No cramps");
        }
    }

    @Test
    void remembersTheFormAndKeepsTheNight() {
        try (LegatoWindow window = open()) {
            window.press(KeyCode.UP).click("List");
            assertThat(window.services().choices().now().diaryForm()).isEqualTo(DiaryForm.LIST);
            assertThat(window.shows("Mon 5 – Tue 6 May")).isTrue();
            window.click("Tonight");
            go(window, FIRST);
            window.press(KeyCode.ENTER);
            assertThat(route(window)).isEqualTo(new Route.Diary(new Night(LocalDate.of(2025, 5, 5))));
        }
    }

    @Test
    void showsTheListFirstWhereLettersAreLarge() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, FIRST, chosen -> chosen.withTextScale(2.5))) {
            assertThat(window.shows("Mon 12 – Tue 13 May")).isTrue();
            window.click("Month");
            assertThat(cells(window))
                    .hasSize(31)
                    .allSatisfy(cell -> assertThat(cell.getWidth()).isGreaterThanOrEqualTo(48));
        }
    }

    @Test
    void findsANightByItsNotesWithoutTheMouse() {
        try (LegatoWindow window = open()) {
            Night old = LAST.plus(-700);
            window.write(diary -> {
                diary.nights().put(NightEntry.blank(old).withNotes("Viel Wärme am Abend"));
                diary.cramps().put(cramp(LAST.plus(-1), "Die WÄRME half"));
            });
            slash(window).type("wärme");
            assertThat(focused(window)).isInstanceOf(TextField.class);
            assertThat(window.shows("2 nights found")).isTrue();
            assertThat(window.everyWord()).contains("Sun 11 – Mon 12 May", "WÄRME", " am Abend");
            window.paint("diary-search");
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(route(window)).isEqualTo(new Route.Diary(old));
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("2 nights found"))
                    .as("the hits are still there")
                    .isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("2 nights found")).isFalse();
            assertThat(focused(window).getAccessibleText())
                    .as("back at the night")
                    .contains("2023");
            window.press(KeyCode.CONTROL, KeyCode.F).type("xyz");
            assertThat(window.shows("No note has these words. A part of a word is enough; fewer words find more."))
                    .isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(cells(window)).isNotEmpty();
        }
    }

    @Test
    void takesADeletedCrampBackFromAnotherScreen() {
        survives(
                window -> window.write(diary -> diary.cramps().put(cramp(LAST, "A note"))),
                window -> window.click("Delete"),
                diary -> diary.cramps().between(LAST, LAST));
    }

    @Test
    void takesADeletedSessionBackFromAnotherScreen() {
        survives(
                window -> window.write(diary -> diary.sessions().put(session())),
                window -> window.click("Delete"),
                diary -> diary.sessions().between(LAST, LAST));
    }

    @Test
    void takesADeletedDrinkBackFromAnotherScreen() {
        survives(
                window -> window.write(diary -> diary.drinks()
                        .put(Drink.of(LAST.evening(), at("2025-05-12T08:15"), 330, DrinkKind.TEA_COFFEE))),
                window -> window.click("The day before, Mon 12 May").click("Delete"),
                diary -> diary.drinks().between(LAST.evening(), LAST.evening()));
    }

    @Test
    void takesTheDeletedWordsOfANightBackFromAnotherScreen() {
        survives(
                window -> window.write(diary -> diary.nights()
                        .put(NightEntry.blank(LAST).withNotes("Hot").withSoreNextDay(true))),
                window -> window.click("Delete the answers about this night"),
                diary -> diary.nights().between(LAST, LAST));
    }

    @Test
    void anOpenPageAndTheCalendarTurnWithTheDayAndTheNight() {
        try (LegatoWindow window = open()) {
            Rollover rollover = LegatoWindow.onScreen(() -> new Rollover(
                    window.services().today(),
                    window.services().choices(),
                    window.services().desk()));
            assertThat(cells(window).get(12).getAccessibleText()).contains("Tonight");
            turn(window, rollover, Duration.ofHours(21)); // half past four on Wednesday
            assertThat(cells(window).get(12).getAccessibleText())
                    .isEqualTo("Tue 13 – Wed 14 May, Last night, Not recorded");
            assertThat(cells(window).get(13).getAccessibleText())
                    .isEqualTo("Wed 14 – Thu 15 May, Tonight, Nothing yet");

            go(window, new Route.Diary(LAST.next()));
            assertThat(window.shows("Last night")).isTrue();
            turn(window, rollover, Duration.ofHours(7)); // before noon: the night of Wednesday has not begun
            go(window, new Route.Diary(LAST.plus(2)));
            window.click("The night");
            assertThat(window.shows("This night is still to come.")).isTrue();
            turn(window, rollover, Duration.ofHours(1));
            assertThat(window.shows("This night is still to come."))
                    .as("the pivot has passed")
                    .isFalse();
            assertThat(window.shows("Tonight")).isTrue();
            turn(window, rollover, Duration.ofHours(16)); // half past four on Thursday
            assertThat(window.shows("Last night"))
                    .as("the open page is named anew")
                    .isTrue();
            rollover.close();
        }
    }

    @Test
    void putsASessionRightByKeys() {
        try (LegatoWindow window = open()) {
            Session session = session();
            window.write(diary -> diary.sessions().put(session));
            go(window, new Route.Diary(LAST));
            window.click("Change").press(KeyCode.SPACE);
            assertThat(sessions(window).getFirst().steps())
                    .extracting(SessionStep::heldSeconds)
                    .containsExactly(0);
            window.paint("diary-session-change");
            window.press(KeyCode.SPACE).click("Done with this session");
            assertThat(sessions(window)).containsExactly(session);
        }
    }

    private void survives(Consumer<LegatoWindow> put, Consumer<LegatoWindow> delete, Function<Diary, List<?>> stored) {
        try (LegatoWindow window = open()) {
            put.accept(window);
            List<?> before = window.read(stored);
            assertThat(before).hasSize(1);
            go(window, new Route.Diary(LAST));
            delete.accept(window);
            List<?> deleted = window.read(stored);
            assertThat(deleted).isEmpty();
            window.click("Settings").click("Doctor");
            assertThat(window.shows("Undo")).isTrue();
            window.click("Undo");
            List<?> after = window.read(stored);
            assertThat(after).isEqualTo(before);
            assertThat(window.shows("Undo")).isFalse();
        }
    }

    private static List<Session> sessions(LegatoWindow window) {
        return window.read(diary -> diary.sessions().between(LAST, LAST));
    }

    private LegatoWindow open() {
        return LegatoWindow.open(folder, clock, FIRST);
    }

    private void turn(LegatoWindow window, Rollover rollover, Duration by) {
        clock.advance(by);
        LegatoWindow.onScreen(() -> {
            rollover.check();
            return true;
        });
        window.settled();
    }

    private static LegatoWindow slash(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.scene()
                    .getFocusOwner()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "/", "", KeyCode.UNDEFINED, true, false, false, false));
            return true;
        });
        return window.settled();
    }

    private static void go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        window.settled();
    }

    private static Route route(LegatoWindow window) {
        return window.services().navigator().route();
    }

    private static Node focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
    }

    private static String named(LegatoWindow window) {
        return focused(window).getAccessibleText();
    }

    private static List<Button> cells(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.scene().getRoot().lookupAll(".month-cell").stream()
                    .map(Button.class::cast)
                    .toList();
        });
    }

    private static List<String> shapes(Button cell) {
        return LegatoWindow.onScreen(() -> cell.lookupAll(".night-mark > *").stream()
                .filter(Region.class::isInstance)
                .map(shape -> shape.getStyleClass().getFirst())
                .toList());
    }

    private static Session session() {
        SessionStep step = new SessionStep("calf-wall", Leg.LEFT, 1, 10, 10);
        return new Session(new UUID(1, 1), LAST, at("2025-05-12T22:00"), "trial-standing", 1, List.of(step));
    }

    private static Cramp cramp(Night night, String notes) {
        Moment start = Moment.of(night.morning().atTime(2, 47), LONDON);
        return Cramp.begun(night, start)
                .withEnd(start.plus(Duration.ofMinutes(4)))
                .withNotes(notes);
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), LONDON);
    }
}
