package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.cramp.Cramp;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.store.Diary;
import app.legato.trend.OwnTrial;
import app.legato.trend.Trial;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The own trial through the real window: planned, seen on Tonight, stopped, taken back, and its result once its time has passed. */
class TrialScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final List<Boolean> DRAWN = List.of(true, false, false, true, false, true, true, false);

    @TempDir
    Path folder;

    /** Monday evening in London. */
    private final TestClock clock = TestClock.at("2025-05-12T19:00:00Z");

    @ParameterizedTest
    @EnumSource(Looks.class)
    void paints(Looks look) {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends(), look.after(chosen -> chosen))) {
            window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, MONDAY.previous(), LONDON)));
            boolean english = window.shows("My own trial");
            window.click(english ? "Plan a trial" : "Einen Versuch planen");
            window.click(english ? "Something else" : "Etwas anderes");
            paint(window, look, "planned", ".trial-form");
            window.write(diary -> diary.trials().put(trial(MONDAY, null)));
            clock.advance(Duration.ofDays(17));
            window.write(diary -> diary.check());
            paint(window, look, "running", ".own-trial");
            go(window, new Route.Tonight()).paint("trial-" + look.suffix() + "-tonight");
            window.write(TrialScreenTest::logEverything);
            clock.advance(Duration.ofDays(39));
            go(window, new Route.Trends());
            window.write(diary -> diary.check());
            paint(window, look, "over", ".own-trial");
            go(window, new Route.Tonight()).paint("trial-" + look.suffix() + "-tonight-over");
        }
    }

    @Test
    void isPlannedByKeysAndToldOnTonightAndTakenBack() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            focus(window, "Plan a trial").press(KeyCode.SPACE);
            assertThat(focused(window)).isEqualTo("Stretching before sleep");
            for (int step = 0; step < 20 && !focused(window).equals("Start: draw the weeks"); step++) {
                window.press(KeyCode.TAB);
            }
            assertThat(focused(window)).isEqualTo("Start: draw the weeks");
            window.press(KeyCode.SPACE);
            OwnTrial plan = trial(window).plan();
            assertThat(plan.first()).as("tonight is a Monday").isEqualTo(MONDAY);
            assertThat(plan.weeks()).hasSize(8);
            String with = plan.weeks().getFirst() ? "with" : "without";
            assertThat(spoken(window)).contains("Week 1 of 8 of your trial: " + with + " stretching");
            assertThat(window.shows("Your trial is drawn")).isTrue();
            go(window, new Route.Tonight());
            assertThat(window.everyWord()).contains("Trial, week 1 of 8: tonight " + with + " stretching");
            go(window, new Route.Trends());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            Optional<Trial> left = window.read(diary -> diary.trials().newest());
            assertThat(left).isEmpty();
            assertThat(window.shows("Plan a trial")).isTrue();
            assertThat(go(window, new Route.Tonight()).everyWord()).doesNotContain("Trial, week");
        }
    }

    @Test
    void startWorksInAWeekWithout() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.write(diary -> diary.trials().put(trial(MONDAY.plus(-7), null)));
            assertThat(window.everyWord()).contains("Trial, week 2 of 8: tonight without stretching");
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isInstanceOf(Route.Coach.class);
        }
    }

    @Test
    void isPlannedByMouseInThePersonsWordsForTwelveWeeksFromNextMonday() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            window.click("Plan a trial").click("Something else").click("Start: draw the weeks");
            assertThat(window.everyWord()).contains("Please write in a few words what you try.");
            window.click(window.scene().lookup(".own-trial .text-field")).type("warm socks");
            window.click("6 + 6").click("Monday, Mon 19 – Tue 20 May").click("Start: draw the weeks");
            assertThat(trial(window).tried()).isEqualTo("warm socks");
            assertThat(trial(window).plan().weeks()).hasSize(12);
            assertThat(window.everyWord()).contains("It begins on Mon 19 – Tue 20 May, with");
            assertThat(go(window, new Route.Tonight()).everyWord()).doesNotContain("Trial, week");
            clock.advance(Duration.ofDays(8));
            window.write(diary -> diary.check());
            assertThat(window.everyWord())
                    .contains("Trial, week 1 of 12: tonight with")
                    .contains("“warm socks”");
        }
    }

    @Test
    void isStoppedWithWhatCanNoLongerBeSaidAndTakenBack() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            window.write(diary -> {
                diary.trials().put(trial(MONDAY, null));
                logEverything(diary);
            });
            clock.advance(Duration.ofDays(20));
            window.write(diary -> diary.check());
            assertThat(window.everyWord())
                    .contains("Week 3 of 8 of your trial: without stretching", "Weeks with: 1, 4, 6, 7")
                    .contains("can then no longer be said")
                    .doesNotContain("nights logged,");
            window.click("Stop the trial");
            assertThat(spoken(window)).contains("Stopped in week 3 of 8. Counts only.");
            assertThat(window.everyWord())
                    .contains(
                            "1 week with: 7 nights logged", "can no longer be said", "dummy pills", "Plan a new trial");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.everyWord())
                    .contains("Week 3 of 8 of your trial: without stretching")
                    .doesNotContain("Counts only");
        }
    }

    @Test
    void isCalledOffBeforeItsFirstNightWithTheKeyboardOnTheWayToANewOne() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            window.write(diary -> diary.trials().put(trial(MONDAY.plus(7), null)));
            window.click("Stop the trial");
            assertThat(window.everyWord()).contains("Trial called off").doesNotContain("Stop the trial");
            Button focused = LegatoWindow.onScreen(() -> (Button) window.scene().getFocusOwner());
            assertThat(focused.getText()).isEqualTo("Plan a trial");
        }
    }

    @Test
    void saysItsResultWhenItsTimeHasPassedAndPrintsItForTheDoctor() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Trends())) {
            window.write(diary -> {
                diary.trials().put(trial(MONDAY, null));
                logEverything(diary);
            });
            clock.advance(Duration.ofDays(55));
            window.write(diary -> diary.check());
            assertThat(window.everyWord()).contains("Week 8 of 8").doesNotContain("Fewer cramps in the weeks");
            clock.advance(Duration.ofDays(1));
            window.write(diary -> diary.check());
            assertThat(window.everyWord())
                    .contains(
                            "Fewer cramps in the weeks with stretching.",
                            "Of all 70 ways",
                            "dummy pills",
                            "your weeks");
            assertThat(LegatoWindow.onScreen(
                            () -> window.scene().lookup(".own-trial .draws").getAccessibleText()))
                    .startsWith("The weeks differ by");
            assertThat(go(window, new Route.Tonight()).everyWord()).contains("Its result is in Trends.");
            clock.advance(Duration.ofDays(7));
            window.write(diary -> diary.check());
            assertThat(window.everyWord()).doesNotContain("Its result is in Trends.");
        }
    }

    /** Cramps in the weeks without, hardly any in those with; now and then nothing. */
    private static void logEverything(Diary diary) {
        for (int night = 0; night < 56; night++) {
            Night on = MONDAY.plus(night);
            boolean cramped = DRAWN.get(night / 7) ? night % 7 == 2 : night % 7 < 3;
            if (night % 10 == 9) {
                continue;
            }
            if (cramped) {
                diary.cramps().put(Cramp.begun(on, Moment.of(on.morning().atTime(2, 0), LONDON)));
            } else {
                diary.nights().put(NightEntry.blank(on).withSaidNone(true));
            }
        }
    }

    private static Trial trial(Night first, @Nullable String tried) {
        return new Trial(UUID.randomUUID(), tried, new OwnTrial(first, DRAWN, null));
    }

    private static Trial trial(LegatoWindow window) {
        return window.read(diary -> diary.trials().newest()).orElseThrow();
    }

    private static LegatoWindow go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow focus(LegatoWindow window, String words) {
        Node node = window.find(words);
        LegatoWindow.onScreen(() -> {
            node.requestFocus();
            return true;
        });
        return window.settled();
    }

    private static String focused(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> window.scene().getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "");
    }

    private static String spoken(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> String.valueOf(window.scene().getFocusOwner().getAccessibleText()));
    }

    /** The part of the page about the trial, screen by screen. */
    private static void paint(LegatoWindow window, Looks look, String what, String part) {
        double high = LegatoWindow.onScreen(
                () -> window.scene().lookup(part).getLayoutBounds().getHeight());
        int screens = (int) Math.ceil(high / 560);
        for (int screen = 0; screen < screens; screen++) {
            double share = (screen + 0.02) / screens;
            LegatoWindow.onScreen(() -> {
                scrollTo(window, part, share);
                return true;
            });
            window.settled().paint("trial-" + look.suffix() + "-" + what + "-" + screen);
        }
    }

    private static void scrollTo(LegatoWindow window, String part, double share) {
        if (window.scene().lookup(".scroll-pane") instanceof ScrollPane pane) {
            Node shown = window.scene().lookup(part);
            Bounds place = pane.getContent().sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
            double beyond = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp((place.getMinY() - 20 + share * place.getHeight()) / beyond, 0, 1));
        }
    }
}
