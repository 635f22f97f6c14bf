package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drinks are noted and their one-tap amounts changed by key and by mouse through the real window. */
class DrinksScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:40:00Z"), LONDON);
    private static final String NOTED = "Noted 250 ml of tea or coffee at 21:40.";

    @TempDir
    Path folder;

    static Stream<Route> everywhere() {
        return Stream.of(
                new Route.Tonight(),
                new Route.Diary(null),
                new Route.Diary(new Night(MONDAY.minusDays(3))),
                new Route.Doctor(),
                new Route.Settings(),
                new Route.Help(),
                new Route.Routine(),
                new Route.Plans(),
                new Route.Servings());
    }

    /** The bar: a usual drink takes one key, counted here. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void notesTheLastDrinkOnceMoreWithOneKeyFromAnywhere(Route route) {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, route)) {
            window.write(diary -> diary.drinks().put(tea()));

            KeyCode[] keys = {KeyCode.D};
            window.press(keys);

            assertThat(keys).hasSize(1);
            assertThat(drinks(window)).extracting(Drink::pour).containsExactly(tea().pour(), tea().pour());
            assertThat(window.shows(NOTED)).isTrue();
            assertThat(window.services().navigator().route()).isEqualTo(route);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(drinks(window)).containsExactly(tea());
            assertThat(window.shows(NOTED)).isFalse();
        }
    }

    @Test
    void takesANoteBackAlsoOnAnotherScreenWithTheMouse() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.write(diary -> diary.drinks().put(tea()));
            window.press(KeyCode.D).click("Diary").click("Undo");
            assertThat(drinks(window)).containsExactly(tea());
        }
    }

    @Test
    void notesOneDrinkForAKeyThatIsHeldDown() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            LegatoWindow.onScreen(() -> {
                for (int repeat = 0; repeat < 20; repeat++) {
                    fire(window, KeyCode.D);
                }
                return true;
            });
            window.settled();
            assertThat(drinks(window)).hasSize(1);
        }
    }

    @Test
    void notesADrinkInASessionWithWordsAloneAndKeepsTheSessionsKeys() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.write(diary -> diary.drinks().put(tea()));
            window.press(KeyCode.ENTER);
            Node focused = LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
            window.press(KeyCode.D).paint("drink-in-session");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Coach());
            assertThat(window.shows(NOTED + " Undo: Ctrl+Z")).isTrue();
            assertThat(LegatoWindow.onScreen(() -> window.scene().getFocusOwner()))
                    .isSameAs(focused);
            assertThat(drinks(window)).hasSize(2);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(drinks(window)).hasSize(1);
        }
    }

    @Test
    void notesNothingInACrampWhereAHandLooksForAnotherKeyInTheDark() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.press(KeyCode.C).press(KeyCode.D);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.CrampNow());
            assertThat(drinks(window)).isEmpty();
            window.press(KeyCode.F1).press(KeyCode.D);
            assertThat(drinks(window)).isEmpty();
        }
    }

    @Test
    void drawsTheDayInAnotherUnitAsSoonAsItIsChosen() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.write(diary -> diary.drinks().put(tea()));
            assertThat(spokenLine(window)).doesNotContain("oz");
            LegatoWindow.onScreen(() -> {
                window.services().choices().change(now -> now.withUnit(VolumeUnit.US_FLUID_OUNCES));
                return true;
            });
            window.settled();
            assertThat(spokenLine(window)).contains("oz");
        }
    }

    private static String spokenLine(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> window.scene().getRoot().lookup(".drink-line").getAccessibleText());
    }

    @Test
    void takesTheKeyForALetterWhileSomethingIsTyped() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Routine())) {
            window.click(fields(window, ".add-step .text-field").getFirst()).press(KeyCode.D);
            assertThat(drinks(window)).isEmpty();
        }
    }

    @Test
    void notesAnyAmountByKeysAloneAndOffersItNextTime() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            focusLastTile(window).press(KeyCode.ENTER).type("180").press(KeyCode.ENTER);
            assertThat(drinks(window)).extracting(Drink::millilitres).containsExactly(180);
            assertThat(window.shows("Note this drink")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(fields(window, ".other-amount .text-field").getFirst().getText())
                    .isEqualTo("180 ml");
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("Note this drink")).isFalse();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void notesAnAmountOfAKindAWhileAgoByMouseAndSaysBesideTheFieldWhatIsWrong() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Other amount").type("-3").click("Note this drink");
            assertThat(window.shows("Please write a number above 0, up to 3,000 ml."))
                    .isTrue();
            window.paint("drink-other-problem");
            assertThat(drinks(window)).isEmpty();
            window.click(fields(window, ".other-amount .text-field").getFirst())
                    .press(KeyCode.CONTROL, KeyCode.A)
                    .type("0.5 l");
            window.click("Alcohol").click("60 min").click("Note this drink");
            assertThat(drinks(window)).singleElement().satisfies(drink -> {
                assertThat(drink.pour()).isEqualTo(new Pour(500, DrinkKind.ALCOHOL));
                assertThat(drink.at()).isEqualTo(at("20:40"));
            });
        }
    }

    @Test
    void keepsTheKeyboardOnTheButtonThatNotedADrink() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            focusLastTile(window)
                    .press(KeyCode.SHIFT, KeyCode.TAB)
                    .press(KeyCode.SPACE)
                    .press(KeyCode.SPACE);
            assertThat(drinks(window)).extracting(Drink::millilitres).containsExactly(330, 330);
        }
    }

    @Test
    void changesTheOneTapAmountsByKeyAndTonightFollows() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Other amount").click("Change the amounts");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Servings());
            window.press(KeyCode.TAB).press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(names(window)).containsExactly("Glass", "Cup", "Mug");
            window.press(KeyCode.SPACE).press(KeyCode.TAB).type("0.2 l").press(KeyCode.ENTER);
            assertThat(window.everyWord()).contains("200 ml");
            window.press(KeyCode.ESCAPE).press(KeyCode.D);
            assertThat(drinks(window)).extracting(Drink::millilitres).containsExactly(250);
            assertThat(window.shows("200 ml")).isTrue();
        }
    }

    @Test
    void addsDeletesAndPutsBackByMouseAlsoFromAnotherScreen() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Servings())) {
            List<TextField> fields = fields(window, ".add-serving .text-field");
            window.click(fields.get(0)).type("Morning tea").click(fields.get(1)).type("300");
            window.click("Tea or coffee").click("Add this amount");
            assertThat(names(window)).containsExactly("Cup", "Glass", "Mug", "Morning tea");
            window.click(LegatoWindow.onScreen(() ->
                    (Button) window.scene().getRoot().lookupAll(".serving-card .button").stream()
                            .filter(Button.class::isInstance)
                            .filter(button -> "Delete: 150 ml, Cup · Water".equals(button.getAccessibleText()))
                            .findFirst()
                            .orElseThrow()));
            assertThat(names(window)).containsExactly("Glass", "Mug", "Morning tea");
            window.click("Tonight");
            window.click("Undo");
            assertThat(names(window)).containsExactly("Cup", "Glass", "Mug", "Morning tea");
            assertThat(window.shows("and 1 more")).isTrue();
        }
    }

    @Test
    void urgesNobodyToDrinkWithACautionAboutFluids() {
        try (LegatoWindow window = LegatoWindow.open(
                folder,
                EVENING,
                new Route.Tonight(),
                chosen -> chosen.withFluidGoal(1400).withFluidLimit(1500))) {
            window.write(diary -> {
                diary.profile().put(Profile.EMPTY.withCaution(Caution.HEART_FAILURE, true));
                diary.drinks().put(tea());
            });
            assertThat(window.everyWord())
                    .contains("0.25 litres", "Your upper limit: 1.5 litres.")
                    .doesNotContain("you chose", "Most of it before");
            window.paint("drinks-caution");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTonightsDrinks(Looks look) {
        try (LegatoWindow window = LegatoWindow.open(
                folder,
                EVENING,
                new Route.Tonight(),
                look.after(chosen -> chosen.withFluidGoal(1600).withFluidLimit(2000)))) {
            window.write(DrinksScreenTest::fill);
            window.paint("drinks-tonight-" + look.suffix());
            scrollToCard(window).paint("drinks-card-" + look.suffix());
            Node other = LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".drinks .tile").stream()
                    .reduce((_, last) -> last)
                    .orElseThrow());
            window.click(other).paint("drinks-other-" + look.suffix());
            scrollDown(window).paint("drinks-end-" + look.suffix());
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheOneTapAmounts(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Servings(), look.after(UnaryOperator.identity()))) {
            window.write(DrinksScreenTest::fill);
            window.paint("servings-" + look.suffix());
            Node change = LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(".serving-card .button"));
            window.click(change).paint("servings-change-" + look.suffix());
            scrollDown(window).paint("servings-end-" + look.suffix());
        }
    }

    private static void fill(Diary diary) {
        Serving tea = new Serving(
                new UUID(1, 1), new ServingName.Own("Tea in the garden"), new Pour(300, DrinkKind.TEA_COFFEE));
        diary.servings().put(Servings.usual(VolumeUnit.MILLILITRES).with(tea, 1));
        int[] amounts = {250, 330, 250, 400, 150};
        String[] times = {"07:40", "09:55", "12:30", "15:20", "18:45"};
        for (int drink = 0; drink < amounts.length; drink++) {
            diary.drinks().put(Drink.of(MONDAY, at(times[drink]), amounts[drink], DrinkKind.WATER));
        }
    }

    private static LegatoWindow focusLastTile(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().lookupAll(".drinks .tile").stream()
                    .reduce((_, last) -> last)
                    .orElseThrow()
                    .requestFocus();
            return true;
        });
        return window;
    }

    private static LegatoWindow scrollDown(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            ((ScrollPane) window.scene().getRoot().lookup(".scroll-pane")).setVvalue(1);
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow scrollToCard(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            ScrollPane pane = (ScrollPane) window.scene().getRoot().lookup(".scroll-pane");
            Node card = pane.getContent().lookup(".drinks");
            double top = pane.getContent()
                    .sceneToLocal(card.localToScene(card.getLayoutBounds()))
                    .getMinY();
            double hidden = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            return true;
        });
        return window.settled();
    }

    private static List<String> names(LegatoWindow window) {
        Texts texts = new Texts(Locale.UK);
        return window.read(diary -> diary.servings().read(VolumeUnit.MILLILITRES)).all().stream()
                .map(serving -> serving.name().in(texts))
                .toList();
    }

    private static List<TextField> fields(LegatoWindow window, String selector) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(selector).stream()
                .map(TextField.class::cast)
                .toList());
    }

    private static void fire(LegatoWindow window, KeyCode key) {
        Node target = window.scene().getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static List<Drink> drinks(LegatoWindow window) {
        return window.read(diary -> diary.drinks().between(MONDAY, MONDAY));
    }

    private static Drink tea() {
        return new Drink(new UUID(7, 7), MONDAY, at("08:00"), 250, DrinkKind.TEA_COFFEE);
    }

    private static Moment at(String time) {
        return Moment.of(MONDAY.atTime(LocalTime.parse(time)), LONDON);
    }
}
