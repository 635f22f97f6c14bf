package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.profile.TrendPeriod;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
            assertThat(window.everyWord()).contains("17 Feb 2025 – 19 May 2025", "Your nights");
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
            assertThat(window.everyWord()).contains("29 Apr 2025 – 6 May 2025");
            window.click("Later");
            assertThat(window.everyWord()).contains("6 May 2025 – 13 May 2025");
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
