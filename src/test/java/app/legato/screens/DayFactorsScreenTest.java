package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Moved;
import app.legato.day.PuffyAnkles;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a day was like for the legs, by key and by mouse, on the day's page. */
class DayFactorsScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock BREAKFAST = Clock.fixed(Instant.parse("2025-05-13T06:30:00Z"), LONDON);
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));
    private static final LocalDate DAY = NIGHT.evening();

    @TempDir
    Path folder;

    @Test
    void opensTonightsPageInTheEveningAtTheDayAndTakesAnswersByKeys() {
        try (LegatoWindow window = open(EVENING)) {
            window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
            assertThat(said(window)).isEqualTo(unsaid().with(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.SOME)));
            assertThat(window.shows("Noted")).isTrue();
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            window.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.SPACE);
            assertThat(said(window).said())
                    .containsEntry(DayFactor.HARD_LEG_WORK, Scale.Said.YES)
                    .containsEntry(DayFactor.SAT, 6);
            window.press(KeyCode.SPACE);
            assertThat(said(window).said()).doesNotContainKey(DayFactor.SAT);
        }
    }

    @Test
    void takesEveryAnswerToEveryFactorByOneClickAndBackByAnother() {
        try (LegatoWindow window = open(BREAKFAST)) {
            turnToDay(window).click("Show the others");
            for (DayFactor factor : DayFactor.values()) {
                for (int value : factor.scale().values()) {
                    ToggleButton chip = chip(window, factor, value);
                    assertThat(chip.getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
                    window.click(chip);
                    assertThat(said(window)).isEqualTo(unsaid().with(factor, value));
                }
                window.click(chip(window, factor, factor.scale().values().getLast()));
                assertThat(said(window)).as(factor.name()).isEqualTo(unsaid());
            }
        }
    }

    @Test
    void doesNotAskForAlcoholThatIsAmongTheDrinks() {
        try (LegatoWindow window = open(EVENING)) {
            assertThat(window.shows("None")).isTrue();
            window.write(diary -> diary.drinks().put(wine("2025-05-12T20:00")));
            window.write(diary -> diary.drinks().put(wine("2025-05-12T21:00")));
            assertThat(window.shows("2, from your drinks")).isTrue();
            assertThat(window.shows("None")).isFalse();
            window.paint("day-alcohol-from-drinks");
            window.click("Delete").click("Delete");
            assertThat(window.shows("2, from your drinks")).isFalse();
            assertThat(window.shows("None")).isTrue();
        }
    }

    @Test
    void choosesOnThePageWhatStaysInViewAndRemembersIt() {
        try (LegatoWindow window = open(EVENING)) {
            window.click("Choose what stays in view").press(KeyCode.SPACE);
            window.click("Tight covers at the feet").click("Done choosing");
            assertThat(inView(window)).contains(DayFactor.TIGHT_BEDDING).doesNotContain(DayFactor.MOVED);
            assertThat(window.shows("How much I moved")).isFalse();
            window.click("Tight covers at the feet");
            assertThat(said(window)).isEqualTo(unsaid().with(DayFactor.TIGHT_BEDDING, Scale.Said.YES));
            window.click("Settings").click("Tight covers at the feet");
            assertThat(inView(window)).doesNotContain(DayFactor.TIGHT_BEDDING);
            window.click("Diary");
            go(window);
            assertThat(window.shows("Tight covers at the feet"))
                    .as("what was noted is never hidden")
                    .isTrue();
        }
    }

    @Test
    void keepsTheWayToTheFactorsWhenNoneIsInView() {
        try (LegatoWindow window = LegatoWindow.open(
                folder, EVENING, new Route.Diary(NIGHT), chosen -> chosen.withFactorsInView(Set.of()))) {
            assertThat(window.shows("You keep nothing in view here.")).isTrue();
            assertThat(LegatoWindow.onScreen(() -> ((Labeled) window.scene().getFocusOwner()).getText()))
                    .isEqualTo("Choose what stays in view");
            window.press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(inView(window)).containsExactly(DayFactor.MOVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPaintedAndNothingIsCutOff(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, BREAKFAST, new Route.Diary(NIGHT), look.after(UnaryOperator.identity()))) {
            window.write(diary -> diary.days()
                    .put(unsaid().with(DayFactor.SAT, 6)
                            .with(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.BOTH))
                            .with(DayFactor.HEAT_OR_SWEAT, Scale.Said.YES)
                            .with(DayFactor.ALCOHOL, 2)));
            turnToDay(window);
            for (String step : List.of("in-view", "all", "choice")) {
                for (int page = 0; page < 4; page++) {
                    scroll(window, page / 3.0).paint("day-factors-" + look.suffix() + "-" + step + "-" + page);
                }
                assertThat(cutOff(window)).as(step).isEmpty();
                assertThat(tooWide(window)).as(step).isFalse();
                fire(window, step.equals("in-view") ? 0 : 1);
            }
        }
    }

    private LegatoWindow open(Clock clock) {
        return LegatoWindow.open(folder, clock, new Route.Diary(NIGHT));
    }

    private static void go(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(new Route.Diary(NIGHT));
            return true;
        });
        window.settled();
    }

    private static LegatoWindow turnToDay(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            ((ToggleButton) window.scene().getRoot().lookup(".right-pill")).fire();
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow scroll(LegatoWindow window, double place) {
        LegatoWindow.onScreen(() -> {
            scrollPane(window).setVvalue(place);
            return true;
        });
        return window.settled();
    }

    private static void fire(LegatoWindow window, int which) {
        LegatoWindow.onScreen(() -> {
            ((Button) window.scene().getRoot().lookupAll(".factor-foot .button").stream()
                            .skip(which)
                            .findFirst()
                            .orElseThrow())
                    .fire();
            return true;
        });
        window.settled();
    }

    private static ScrollPane scrollPane(LegatoWindow window) {
        return (ScrollPane) window.scene().getRoot().lookup(".night-page .scroll-pane");
    }

    private static boolean tooWide(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> {
            ScrollPane pane = scrollPane(window);
            double room = pane.getViewportBounds().getWidth() + 1;
            boolean content = pane.getContent().getLayoutBounds().getWidth() > room;
            return content
                    || pane.localToScene(pane.getLayoutBounds()).getMaxX()
                            > window.scene().getWidth()
                    || window.scene().getRoot().lookupAll(".factors .label, .factors .toggle-button").stream()
                            .filter(DayFactorsScreenTest::isShown)
                            .anyMatch(node -> node.localToScene(node.getLayoutBounds())
                                            .getMaxX()
                                    > pane.localToScene(pane.getLayoutBounds()).getMaxX() + 1);
        });
    }

    /** Words that end in an ellipsis for want of room. */
    private static String cutOff(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".factors .text").stream()
                .filter(node -> node instanceof Text text && text.getText().endsWith("...") && isShown(text))
                .map(Object::toString)
                .reduce("", String::concat));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The chip with this answer, by what a screen reader says of it: the question and the answer, or what is said. */
    private static ToggleButton chip(LegatoWindow window, DayFactor factor, int value) {
        List<DayFactor> shared = DayFactor.of(factor.group()).stream()
                .filter(one -> one.scale() instanceof Scale.Said)
                .toList();
        boolean said = factor.scale() instanceof Scale.Said;
        int place = said ? shared.indexOf(factor) : factor.scale().values().indexOf(value);
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".factor-group .chips").stream()
                .map(row -> row.lookupAll(".chip").stream()
                        .map(ToggleButton.class::cast)
                        .toList())
                .filter(row -> said
                        ? row.getFirst().getText().equals(textOf(window, shared.getFirst()))
                        : String.valueOf(row.getFirst().getAccessibleText()).startsWith(textOf(window, factor) + ":"))
                .findFirst()
                .orElseThrow()
                .get(place));
    }

    private static String textOf(LegatoWindow window, DayFactor factor) {
        return new Texts(window.services().choices().now().language().locale(Locale.UK)).of(factor);
    }

    private static Set<DayFactor> inView(LegatoWindow window) {
        Preferences now = window.services().choices().now();
        return now.factorsInView();
    }

    private static DayFactors unsaid() {
        return DayFactors.unsaid(DAY);
    }

    private static DayFactors said(LegatoWindow window) {
        return window.read(diary -> diary.days().of(DAY));
    }

    private static Drink wine(String local) {
        return Drink.of(DAY, Moment.of(LocalDateTime.parse(local), LONDON), 150, DrinkKind.ALCOHOL);
    }
}
