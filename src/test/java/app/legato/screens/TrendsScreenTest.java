package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.TrendPeriod;
import app.legato.text.Texts;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trends by keys and by mouse, with the demo's diary. */
class TrendsScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T06:30:00Z");

    @ParameterizedTest
    @EnumSource(Looks.class)
    void paints(Looks look) {
        try (LegatoWindow window = LegatoWindow.open(
                folder, clock, new Route.Trends(), look.after(chosen -> chosen.withFluidGoal(1600)))) {
            window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, LONDON)));
            for (double at : List.of(0.0, 0.35, 0.7, 1.0)) {
                scroll(window, at);
                window.paint("trends-" + look.suffix() + "-" + Math.round(at * 100));
            }
            String compare = window.shows("Compare") ? "Compare" : "Vergleichen";
            window.click(compare).paint("trends-" + look.suffix() + "-compared");
        }
    }

    @Test
    void startsAtThePeriodAndGoesByKeys() {
        try (LegatoWindow window = open()) {
            assertThat(focused(window)).isEqualTo("Quarter");
            assertThat(window.everyWord()).contains("17 Feb 2025 – 14 May 2025", "Your nights");
            window.press(KeyCode.RIGHT);
            assertThat(focused(window)).isEqualTo("Year");
            assertThat(window.services().choices().now().trendPeriod()).isEqualTo(TrendPeriod.YEAR);
            assertThat(window.everyWord()).doesNotContain("Your nights").contains("by week");
            window.paint("trends-year");
            window.press(KeyCode.RIGHT);
            window.paint("trends-all");
            window.click("Week");
            window.paint("trends-week");
            window.click("Earlier");
            assertThat(window.everyWord()).contains("30 Apr 2025 – 7 May 2025");
            window.click("Later");
            assertThat(window.everyWord()).contains("7 May 2025 – 14 May 2025");
            window.click("Month");
            window.paint("trends-month");
        }
    }

    @Test
    void saysWhatItChoseBeforeItLooksAndHowManyWereCompared() {
        try (LegatoWindow window = open()) {
            assertThat(window.everyWord()).doesNotContain("dummy pills");
            window.click("Compare");
            assertThat(window.everyWord())
                    .contains("Nights with stretching before sleep", "dummy pills", "95% interval")
                    .doesNotContain("You have made");
            assertThat(LegatoWindow.onScreen(
                            () -> window.scene().getFocusOwner().getAccessibleText()))
                    .startsWith("Could be chance. Nights with stretching before sleep: 43 nights logged");
            window.press(KeyCode.TAB).press(KeyCode.TAB);
            assertThat(LegatoWindow.onScreen(
                            () -> window.scene().getFocusOwner().getAccessibleText()))
                    .contains("95% interval", "dummy pills");
            window.click("Compare");
            assertThat(window.everyWord()).as("the same one again").doesNotContain("You have made");
            window.click("Something about the day").click("Heat or sweat");
            assertThat(window.everyWord()).as("chosen, not yet looked").doesNotContain("dummy pills");
            window.click("Compare").paint("trends-day-factor");
            assertThat(window.everyWord()).contains("You have made 2 comparisons.", "on neither side");
            window.click("Before and after a date").click("Compare");
            assertThat(window.everyWord()).contains("Please write a date such as");
            window.click(window.scene().lookup(".helping .text-field"))
                    .type("1/5/2025")
                    .press(KeyCode.ENTER);
            assertThat(window.everyWord())
                    .contains("Not enough yet.", "Nights from 1 May 2025 on", "A comparison needs 14 recorded nights")
                    .doesNotContain("95% interval");
            window.paint("trends-too-little");
        }
    }

    @Test
    void leadsTheKeyboardToEveryPictureAndReadsItsSentence() {
        try (LegatoWindow window = open()) {
            Set<String> read = new LinkedHashSet<>();
            for (int step = 0; step < 25; step++) {
                window.press(KeyCode.TAB);
                read.add(LegatoWindow.onScreen(() -> Objects.requireNonNullElse(
                        window.scene().getFocusOwner().getAccessibleText(), "")));
            }
            assertThat(read)
                    .anyMatch(words -> words.startsWith("Your nights: 29 cramps on 19 of 77 recorded nights."))
                    .anyMatch(words -> words.startsWith("Cramps a recorded night, by week: 0.4"))
                    .anyMatch(words -> words.startsWith("Hour of the night: Most often between"))
                    .anyMatch(words -> words.startsWith("How strong, 0 to 10: Middle value"))
                    .anyMatch(words -> words.startsWith("Where: By part: calf 23"))
                    .anyMatch(words -> words.startsWith("Drinks by day: "))
                    .anyMatch(words -> words.startsWith("Nights with a stretching session: "));
        }
    }

    @Test
    void invitesAPersonWithAnEmptyDiaryWithoutAHatchOrABlame() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            assertThat(window.everyWord()).contains("No night of the diary is in here yet", "Nothing was recorded");
            assertThat(LegatoWindow.onScreen(() -> window.scene()
                            .getRoot()
                            .lookupAll(".night-strip .hatch")
                            .size()))
                    .isZero();
            window.paint("trends-empty");
        }
    }

    @Test
    void readsAPictureColumnByColumnByKeysAndStaysInIt() {
        try (LegatoWindow window = open()) {
            double tall = height(window);
            tabTo(window, "Your nights: ");
            window.press(KeyCode.END);
            assertThat(spoken(window)).isEqualTo("Night of Mon 12 – Tue 13 May: 2 cramps.");
            assertThat(window.shows("Night of Mon 12 – Tue 13 May: 2 cramps.")).isTrue();
            window.paint("trends-read-night");
            window.press(KeyCode.RIGHT);
            assertThat(spoken(window)).as("tonight is not over").isEqualTo("Night of Mon 12 – Tue 13 May: 2 cramps.");
            window.press(KeyCode.LEFT);
            assertThat(spoken(window)).isEqualTo("Night of Sun 11 – Mon 12 May: no cramps.");
            window.press(KeyCode.HOME).press(KeyCode.LEFT);
            assertThat(spoken(window)).isEqualTo("Night of Mon 17 – Tue 18 Feb: no cramps.");
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            assertThat(spoken(window)).isEqualTo("Night of Wed 19 – Thu 20 Feb: not recorded.");
            assertThat(height(window)).as("nothing moved").isEqualTo(tall);
            assertThat(LegatoWindow.onScreen(() -> laidOutByAMove(window)))
                    .as("the page is not laid out for a move")
                    .doesNotContain(window.scene().lookup(".trends"));
            window.press(KeyCode.TAB);
            assertThat(window.everyWord()).doesNotContain("Night of");
            assertThat(spoken(window)).startsWith("Cramps a recorded night, by week: ");
            window.press(KeyCode.HOME);
            assertThat(spoken(window)).startsWith("Week of 17 Feb: ").contains(" on 6 recorded nights, ");
            assertThat(height(window)).as("nothing moved").isEqualTo(tall);
            window.paint("trends-read-week");
        }
    }

    @Test
    void tellsEachValueOfEachPictureInEachPeriod() {
        try (LegatoWindow window = open()) {
            assertThat(readAll(window))
                    .anyMatch(words -> words.matches("01:00 to 02:00: \\d+ cramps\\."))
                    .contains("Strength 0: no cramps.")
                    .anyMatch(words -> words.matches("Mon 12 May: [0-9.]+ litres\\."))
                    .contains("Night of Mon 17 – Tue 18 Feb: no session logged.");
            window.click("Year");
            assertThat(readAll(window))
                    .anyMatch(words -> words.matches("Week of 12 May 2025: \\d+ cramps on 1 recorded night, .*"))
                    .anyMatch(words -> words.matches(
                            "Week of 12 May 2025: .* litres on an average logged day; [0-9]+ days? logged.*"))
                    .anyMatch(words -> words.matches("Week of 13 Jan 2025: .*"))
                    .noneMatch(words -> words.contains("2024"));
        }
    }

    @Test
    void readsWhatTheMousePointsAtAndOpensTheNightOnAClick() {
        try (LegatoWindow window = open()) {
            Node plot = window.scene().lookup(".night-strip > .plot");
            double tall = height(window);
            window.pointAt(plot, 0.005);
            assertThat(window.shows("Night of Mon 17 – Tue 18 Feb: no cramps.")).isTrue();
            window.pointAt(plot, 0.984);
            assertThat(window.shows("Night of Mon 12 – Tue 13 May: 2 cramps.")).isTrue();
            assertThat(height(window)).as("nothing moved").isEqualTo(tall);
            window.pointAt(window.find("Trends"), 0.5);
            assertThat(window.everyWord()).doesNotContain("Night of");
            window.pointAt(plot, 0.5);
            String read = window.everyWord();
            window.click(plot);
            assertThat(window.services().navigator().route()).isInstanceOfSatisfying(Route.Diary.class, diary -> {
                Night night = Objects.requireNonNull(diary.night());
                assertThat(read).contains("Night of " + new Texts(Locale.UK).night(night.evening()));
            });
        }
    }

    @Test
    void opensTheNightThatIsReadInTheDiary() {
        try (LegatoWindow window = open()) {
            tabTo(window, "Your nights: ");
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Trends());
            window.press(KeyCode.LEFT).press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(LAST));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Looks.class,
            names = {"NIGHT", "CONTRAST", "NIGHT_LARGE", "DAY_LARGE_DE"})
    void keepsWhatIsReadInView(Looks look) {
        try (LegatoWindow window = LegatoWindow.open(
                folder, clock, new Route.Trends(), look.after(chosen -> chosen.withFluidGoal(1600)))) {
            window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, LONDON)));
            for (String picture : List.of("night-strip", "weeks-card .bar-chart", "drinks-card .bar-chart")) {
                Node node = window.scene().lookup("." + picture);
                for (int step = 0; step < 40 && !isFocused(window, node); step++) {
                    window.press(KeyCode.TAB);
                }
                window.press(KeyCode.END).press(KeyCode.LEFT);
                window.paint("trends-read-" + look.suffix() + "-" + picture.replaceAll("[ .].*", ""));
                assertThat(LegatoWindow.onScreen(() -> {
                            Bounds line = node.lookup(".reading-line")
                                    .localToScene(node.lookup(".reading-line").getLayoutBounds());
                            Node page = window.scene().lookup(".scroll-pane");
                            return page.localToScene(page.getLayoutBounds()).contains(line);
                        }))
                        .as(picture)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsBothColumnsInThePageHoweverLongAMedicineIsCalled() {
        try (LegatoWindow window = open()) {
            Medicine long80 = new Medicine(
                    UUID.randomUUID(),
                    "Indapamide 1.5 mg modified-release tablets, as the last box from the pharmacy",
                    MedicineKind.MEDICINE,
                    LocalDate.of(2025, 3, 1),
                    null);
            window.write(diary -> diary.profile().put(diary.profile().read().withMedicines(List.of(long80))));
            window.click("Before and after a date").paint("trends-long-medicine");
            assertThat(window.everyWord()).contains("for example 13 May 2025");
            assertThat(LegatoWindow.onScreen(() -> {
                        Node card = window.scene().lookup(".helping");
                        ScrollPane page = (ScrollPane) window.scene().lookup(".scroll-pane");
                        return page.localToScene(page.getViewportBounds()).getMaxX()
                                >= card.localToScene(card.getLayoutBounds()).getMaxX() + 10;
                    }))
                    .isTrue();
        }
    }

    @Test
    void keepsTheKeyboardInThePictureWhenTheDiaryChangesAndWhenThereIsNothingBeside() {
        try (LegatoWindow window = open()) {
            Node strip = window.scene().lookup(".night-strip");
            Node hours = window.scene().lookup(".hours-card .bar-chart");
            Node legs = window.scene().lookup(".leg-heat");
            for (Node picture : List.of(strip, hours, legs)) {
                LegatoWindow.onScreen(() -> {
                    picture.requestFocus();
                    return true;
                });
                window.press(KeyCode.LEFT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
                window.write(diary -> diary.cramps()
                        .put(Cramp.begun(LAST, Moment.of(LAST.morning().atTime(3, 0), LONDON))));
                assertThat(isFocused(window, picture)).as(picture.toString()).isTrue();
            }
        }
    }

    @Test
    void countsACrampInAFootOnceOnTheLegs() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            window.write(diary -> diary.cramps()
                    .put(Cramp.begun(LAST, Moment.of(LAST.morning().atTime(2, 0), LONDON))
                            .withSpot(new Spot(Side.LEFT, Muscle.FOOT))));
            assertThat(LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".leg-number").stream()
                            .map(number -> ((Label) number).getText())
                            .toList()))
                    .containsExactly("1");
            window.paint("trends-foot");
        }
    }

    @Test
    void leavesNoHoleWhereNothingStandsBeside() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            assertThat(left(window, ".helping")).isEqualTo(left(window, ".nights-card"));
            window.write(diary -> diary.drinks()
                    .put(new Drink(
                            UUID.randomUUID(),
                            LAST.evening(),
                            Moment.of(LAST.evening().atTime(12, 0), LONDON),
                            200,
                            DrinkKind.WATER)));
            assertThat(left(window, ".helping")).isEqualTo(left(window, ".nights-card"));
            assertThat(left(window, ".drinks-card")).isGreaterThan(left(window, ".nights-card") + 100);
        }
    }

    /** What the next frame has to lay out anew when the next column is read. On the FX thread. */
    private static List<Node> laidOutByAMove(LegatoWindow window) {
        Parent all = window.scene().getRoot();
        all.applyCss();
        all.layout();
        window.scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        return all.lookupAll("*").stream()
                .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                .toList();
    }

    private static double left(LegatoWindow window, String card) {
        return LegatoWindow.onScreen(() -> {
            Node node = window.scene().lookup(card);
            return node.localToScene(node.getLayoutBounds()).getMinX();
        });
    }

    /** What every column of every picture is read out as. */
    private static Set<String> readAll(LegatoWindow window) {
        Set<String> read = new LinkedHashSet<>();
        List<Node> pictures =
                LegatoWindow.onScreen(() -> List.copyOf(window.scene().getRoot().lookupAll(".column-picture")));
        for (Node picture : pictures) {
            LegatoWindow.onScreen(() -> {
                picture.requestFocus();
                return true;
            });
            if (!isFocused(window, picture)) {
                continue;
            }
            window.press(KeyCode.HOME);
            for (boolean more = true; more; ) {
                more = read.add(picture.hashCode() + "|" + spoken(window));
                window.press(KeyCode.RIGHT);
            }
        }
        return read.stream()
                .map(words -> words.substring(words.indexOf('|') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isFocused(LegatoWindow window, Node node) {
        return LegatoWindow.onScreen(() -> node.equals(window.scene().getFocusOwner()));
    }

    private static void tabTo(LegatoWindow window, String beginning) {
        for (int step = 0; step < 25 && !spoken(window).startsWith(beginning); step++) {
            window.press(KeyCode.TAB);
        }
    }

    private static String spoken(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> Objects.requireNonNullElse(window.scene().getFocusOwner().getAccessibleText(), ""));
    }

    /** Of all that can be scrolled. */
    private static double height(LegatoWindow window) {
        return LegatoWindow.onScreen(() ->
                window.scene().getRoot().lookup(".trends").getLayoutBounds().getHeight());
    }

    private LegatoWindow open() {
        LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends());
        return window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, LONDON)));
    }

    private static String focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getFocusOwner() instanceof ToggleButton button
                ? button.getText()
                : String.valueOf(window.scene().getFocusOwner()));
    }

    static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            if (window.scene().lookup(".scroll-pane") instanceof ScrollPane pane) {
                pane.setVvalue(to);
            }
            return true;
        });
    }
}
