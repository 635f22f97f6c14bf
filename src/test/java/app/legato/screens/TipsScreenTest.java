package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.store.Diary;
import app.legato.store.TipStore;
import app.legato.tips.RedFlag;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tonight's tip, all tips and the short check, pressed through the real window. */
class TipsScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 12);

    @TempDir
    Path folder;

    @Test
    void tellsTheFactAndOpensTheEntryBehindItWithOneClick() {
        try (LegatoWindow window = open(new Route.Tonight())) {
            window.write(TipsScreenTest::coldAndStanding);
            assertThat(window.everyWord())
                    .contains("Sit down now and then")
                    .contains("Six hours of standing or more noted today or yesterday.")
                    .contains("Observed", "Bahk 2012");
            window.click(night(window));
            assertThat(route(window)).isEqualTo(new Route.Diary(new Night(TODAY)));
        }
    }

    @Test
    void givesTwoMoreTipsOnAskingAndKeepsThatTheyWereShown() {
        try (LegatoWindow window = open(new Route.Tonight())) {
            window.write(TipsScreenTest::coldAndStanding);
            assertThat(window.everyWord()).doesNotContain("Loose, warm socks in bed");
            window.click("More tips");
            assertThat(window.everyWord())
                    .contains("Loose, warm socks in bed")
                    .contains("Supportive, comfortable shoes");
            assertThat(shown(window)).filteredOn(TipStore.Shown::asked).hasSize(2);
            window.click("Fewer tips");
            assertThat(window.everyWord()).doesNotContain("Loose, warm socks in bed");
        }
    }

    @Test
    void aSecondPressWhereMoreNightsWereAskedForLeavesNoTipOut() {
        try (LegatoWindow window = open(new Route.Tips())) {
            window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, new Night(TODAY.minusDays(1)), LONDON)));
            Labeled more = LegatoWindow.onScreen(() -> links(window).stream()
                    .filter(link -> link.getText().matches("\\d+ more")
                            && String.valueOf(wish(link)).startsWith("Not for me"))
                    .findFirst()
                    .orElseThrow());
            Pane row = (Pane) more.getParent();
            window.click(more);
            List<String> spoken = LegatoWindow.onScreen(() ->
                    row.getChildren().stream().map(Node::getAccessibleText).toList());
            assertThat(spoken).hasSizeGreaterThan(3);
            assertThat(spoken.getLast()).startsWith("Not for me");
            Node focused = LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
            assertThat(focused.getAccessibleText()).startsWith("Open ");
        }
    }

    @Test
    void aKeyPressedTwiceLeavesOutOneTip() {
        try (LegatoWindow window = open(new Route.Tonight())) {
            window.write(TipsScreenTest::coldAndStanding);
            LegatoWindow.onScreen(() -> {
                links(window).stream()
                        .filter(link -> link.getText().equals("Not for me"))
                        .findFirst()
                        .orElseThrow()
                        .requestFocus();
                return true;
            });
            window.press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(leftOut(window)).containsExactly("seated-breaks");
        }
    }

    @Test
    void thePageOfAllTipsScrollsByKey() {
        try (LegatoWindow window = open(new Route.Tips())) {
            ScrollPane page = LegatoWindow.onScreen(() -> (ScrollPane) window.scene()
                    .getRoot()
                    .lookup(".tips-page")
                    .getParent()
                    .getParent()
                    .getParent());
            window.press(KeyCode.PAGE_DOWN);
            assertThat(page.getVvalue()).isBetween(0.01, 0.5);
            window.press(KeyCode.END);
            assertThat(page.getVvalue()).isEqualTo(1);
            window.press(KeyCode.HOME);
            assertThat(page.getVvalue()).isZero();
        }
    }

    @Test
    void leavesOutATipTakesItBackByUndoAndOnThePageOfAllTips() {
        try (LegatoWindow window = open(new Route.Tonight())) {
            window.write(TipsScreenTest::coldAndStanding);
            window.click("Not for me");
            assertThat(leftOut(window)).containsExactly("seated-breaks");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(leftOut(window)).isEmpty();
            window.click("Not for me").click("All tips");
            assertThat(route(window)).isEqualTo(new Route.Tips());
            window.click("Show it again");
            assertThat(leftOut(window)).isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(route(window)).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void aYesInTheCheckSaysWhatToDoAndSilencesEveryTipUntilItWasSeenTo() {
        try (LegatoWindow window = open(new Route.Tonight())) {
            window.press(KeyCode.F1).click("Open the short check");
            assertThat(route(window)).isEqualTo(new Route.Check());
            window.click("A sudden “pop” in the calf");
            assertThat(window.everyWord()).contains("Call your doctor.");
            assertThat(said(window)).containsOnlyKeys(RedFlag.CALF_POP.name());
            go(window, new Route.Tonight());
            assertThat(window.everyWord())
                    .contains("Call a doctor today")
                    .contains("In the short check you said yes to: A sudden “pop” in the calf")
                    .doesNotContain("All tips");
            window.click("It was seen to, or is gone");
            assertThat(window.everyWord()).contains("All tips");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.everyWord()).doesNotContain("All tips");
        }
    }

    @Test
    void aYesThatCouldNotBeKeptDoesNotLookGiven() throws SQLException {
        try (LegatoWindow window = open(new Route.Check())) {
            window.settled();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("diary.sqlite"));
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TRIGGER refuse BEFORE INSERT ON sign_said BEGIN SELECT RAISE(ABORT, 'full'); END");
            }
            window.click("Collapse");
            ToggleButton yes = (ToggleButton) window.find("Collapse");
            assertThat(yes.isSelected()).isFalse();
        }
    }

    @Test
    void theEarHearsWhatToDoWithAYes() {
        try (LegatoWindow window = open(new Route.Check())) {
            window.click("Collapse");
            assertThat(window.find("Collapse").getAccessibleText())
                    .isEqualTo("Yes: Collapse. Call your local emergency number. Do not drive yourself.");
        }
    }

    @Test
    void theCheckShowsWhatTheDiaryKnowsAndNeverClears() {
        try (LegatoWindow window = open(new Route.Check())) {
            assertThat(window.everyWord()).contains("This is not an all-clear, whatever you press.");
            window.write(diary -> new EntrySigns(new Night(TODAY)).put(diary, longCramp()));
            assertThat(window.everyWord())
                    .contains("From your diary or profile: A cramp of more than ten minutes logged.");
            window.click("Yes, it has eased");
            assertThat(window.everyWord()).doesNotContain("From your diary or profile");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheTipTheListAndTheCheck(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            window.write(TipsScreenTest::coldAndStanding);
            scroll(window, 1);
            window.paint("tips-tonight-" + look.suffix());
            go(window, new Route.Tips());
            window.paint("tips-all-" + look.suffix());
            scroll(window, 1);
            window.paint("tips-all-end-" + look.suffix());
            window.write(diary -> {
                diary.tips().say(RedFlag.CHEST_OR_BREATH.name(), new Night(TODAY));
                new EntrySigns(new Night(TODAY)).put(diary, longCramp());
            });
            go(window, new Route.Check());
            window.paint("tips-check-" + look.suffix());
            scroll(window, 0.45);
            window.paint("tips-check-middle-" + look.suffix());
            go(window, new Route.Tonight());
            scroll(window, 1);
            window.paint("tips-silent-" + look.suffix());
        }
    }

    private LegatoWindow open(Route first) {
        return LegatoWindow.open(folder, EVENING, first);
    }

    private static void coldAndStanding(Diary diary) {
        diary.days()
                .put(DayFactors.unsaid(TODAY)
                        .with(DayFactor.COLD, Scale.Said.YES)
                        .with(DayFactor.UNSUPPORTIVE_SHOES, Scale.Said.YES)
                        .with(DayFactor.STOOD, 6));
    }

    private static Cramp longCramp() {
        Moment start = Moment.of(Instant.parse("2025-05-12T02:00:00Z"), LONDON);
        return Cramp.begun(new Night(TODAY.minusDays(1)), start).withEnd(start.plus(Duration.ofMinutes(12)));
    }

    private static List<Labeled> links(LegatoWindow window) {
        return window.scene().getRoot().lookupAll(".link").stream()
                .map(Labeled.class::cast)
                .toList();
    }

    /** What the last link of the row says. */
    private static String wish(Labeled link) {
        return ((Pane) link.getParent()).getChildren().getLast().getAccessibleText();
    }

    /** The tip's link, not the night's name in the head. */
    private static Node night(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".link").stream()
                .filter(node -> "Open Mon 12 – Tue 13 May".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private static List<TipStore.Shown> shown(LegatoWindow window) {
        return window.read(diary -> diary.tips().shownSince(new Night(TODAY)));
    }

    private static Set<String> leftOut(LegatoWindow window) {
        return window.read(diary -> diary.tips().leftOut());
    }

    private static Map<String, Night> said(LegatoWindow window) {
        return window.read(diary -> diary.tips().said());
    }

    private static Route route(LegatoWindow window) {
        return window.services().navigator().route();
    }

    private static void go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        window.settled();
    }

    private static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            window.scene().getRoot().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
            return true;
        });
    }
}
