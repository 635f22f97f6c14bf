package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.ui.control.InView;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The night told at breakfast, in real keys at the real window. */
class MorningScreenTest {
    private static final int MOST_KEYS = 8;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 12));
    private static final Cramp HALF = Cramp.begun(LAST, at("2025-05-13T02:47")).withEnd(at("2025-05-13T02:51"));
    private static final Cramp OPEN = Cramp.begun(LAST, at("2025-05-13T04:10"));

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T06:30:00Z");

    @Test
    void saysNoCrampsWithOneKeyWhichHasTheFocus() {
        try (LegatoWindow window = tonight()) {
            window.paint("morning-asked");
            Keys keys = new Keys(window).press(KeyCode.ENTER);
            assertThat(state(window)).isEqualTo(NightState.NONE);
            assertThat(keys.pressed()).isEqualTo(1);
            assertThat(window.everyWord()).contains("No cramps noted for the night of Mon 12 – Tue 13 May");
            window.paint("morning-none").press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(state(window)).isEqualTo(NightState.NOT_RECORDED);
        }
    }

    @Test
    void saysNoCrampsWithN() {
        try (LegatoWindow window = tonight()) {
            window.press(KeyCode.N);
            assertThat(state(window)).isEqualTo(NightState.NONE);
            assertThat(focusedWords(window))
                    .as("the evening’s button, once the night is told")
                    .isEqualTo("Start");
        }
    }

    @Test
    void asksAtOnceWhenItStartedAfterY() {
        try (LegatoWindow window = tonight()) {
            window.press(KeyCode.Y);
            assertThat(window.everyWord()).contains("When did it start").doesNotContain("Did your legs cramp");
            window.click(field(window, ".add-cramp .text-field")).type("0247").press(KeyCode.ENTER);
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.start()).isEqualTo(at("2025-05-13T02:47")));
        }
    }

    @Test
    void takesNoKeyForALetterOfTheFieldItOpened() {
        try (LegatoWindow window = tonight()) {
            go(window, new Route.Diary(LAST.plus(-30))).press(KeyCode.Y);
            Node field = LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
            assertThat(((TextInputControl) field).getText()).isEmpty();
        }
    }

    @Test
    void hasTheKeyboardOnWhatIsAskedAlsoWhenThePageIsOpenedAgain() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.Y);
            String asked = focusedWords(window);
            go(window, new Route.Tonight()).press(KeyCode.Y);
            assertThat(focusedWords(window)).isEqualTo(asked).isNotEmpty();
        }
    }

    @Test
    void keepsTheKeyboardOnThePageWhenWhatHadItIsDeleted() {
        try (LegatoWindow window = tonight(HALF, OPEN)) {
            window.press(KeyCode.Y).click("Delete");
            assertThat(cramps(window)).hasSize(1);
            assertThat(LegatoWindow.onScreen(() -> InView.isWithin(
                            window.scene().getFocusOwner(),
                            window.scene().getRoot().lookup(".night-page"))))
                    .isTrue();
        }
    }

    @Test
    void keepsANoteWithARestInTheTyping() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.Y).click(field(window, ".text-area")).type("slept badly");
            window.until(() -> window.shows("Noted"));
            assertThat(cramps(window)).extracting(Cramp::notes).containsExactly("slept badly");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                LEFT,  CALF,        DIGIT7,         7, DIGIT1, STRETCHING",
        "'',                LEFT,  CALF,        DIGIT0,         0, DIGIT9, NOTHING",
        "RIGHT,             RIGHT, CALF,        DIGIT1 DIGIT0, 10, DIGIT3, STANDING",
        "DOWN,              LEFT,  FOOT,        DIGIT5,         5, DIGIT6, COLD",
        "UP RIGHT,          RIGHT, THIGH_BACK,  DIGIT1,         1, DIGIT4, WALKING",
        "LEFT LEFT UP,      RIGHT, THIGH_FRONT, DIGIT8,         8, DIGIT8, PASSED",
        "LEFT UP LEFT,      LEFT,  THIGH_INNER, DIGIT3,         3, DIGIT7, DRINK",
        "LEFT LEFT,         RIGHT, SHIN,        DIGIT1 DIGIT0, 10, DIGIT2, RUBBING"
    })
    void tellsAHalfLoggedCrampInEightKeysAtMost(
            String arrows, Side side, Muscle muscle, String digits, int severity, KeyCode eased, Relief relief) {
        try (LegatoWindow window = tonight(HALF)) {
            Keys keys = new Keys(window)
                    .press(KeyCode.Y)
                    .press(arrows)
                    .press(KeyCode.SPACE)
                    .press(digits)
                    .press(eased)
                    .press(KeyCode.ENTER);
            assertThat(cramps(window))
                    .containsExactly(HALF.withPlace(side, muscle)
                            .withSeverity(new Rating(severity))
                            .withEasedBy(Set.of(relief)));
            assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
        }
    }

    @Test
    void saysWhenAForgottenCrampLetGoAndTellsItInEightKeys() {
        try (LegatoWindow window = tonight(OPEN)) {
            assertThat(window.everyWord()).contains("04:10: when did it let go, which leg, where, how bad?");
            Keys keys = new Keys(window)
                    .press(KeyCode.ENTER)
                    .press(KeyCode.ENTER)
                    .press(KeyCode.SPACE)
                    .press(KeyCode.DIGIT6)
                    .press(KeyCode.SPACE)
                    .press(KeyCode.ENTER);
            assertThat(cramps(window))
                    .containsExactly(OPEN.withEnd(at("2025-05-13T04:11"))
                            .withPlace(Side.LEFT, Muscle.CALF)
                            .withSeverity(new Rating(6))
                            .withEasedBy(Set.of(Relief.STRETCHING)));
            assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS);
        }
    }

    @Test
    void storesNoEndThatThePersonDoesNotKnowAndAsksForItNoMore() {
        try (LegatoWindow window = tonight(OPEN)) {
            window.press(KeyCode.Y).paint("morning-open-cramp").click("I don’t know");
            assertThat(window.shows("I don’t know")).isFalse();
            window.press(KeyCode.SPACE).press(KeyCode.DIGIT6).press(KeyCode.ENTER);
            assertThat(cramps(window))
                    .containsExactly(OPEN.withPlace(Side.LEFT, Muscle.CALF).withSeverity(new Rating(6)));
            window.click("Tonight");
            assertThat(window.everyWord())
                    .contains("04:10, end not known, left, calf")
                    .doesNotContain("let go");
        }
    }

    @Test
    void tellsTwoCrampsInTurn() {
        Cramp first = Cramp.begun(LAST, at("2025-05-13T01:12")).withEnd(at("2025-05-13T01:14"));
        try (LegatoWindow window = tonight(first, HALF)) {
            window.paint("morning-two");
            Keys keys = new Keys(window).press(KeyCode.Y).press(KeyCode.SPACE).press(KeyCode.DIGIT4);
            keys.press(KeyCode.SPACE).press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(LAST));
            keys.press(KeyCode.RIGHT).press(KeyCode.SPACE).press(KeyCode.DIGIT7).press(KeyCode.DIGIT2);
            keys.press(KeyCode.ENTER);
            assertThat(cramps(window))
                    .containsExactly(
                            first.withPlace(Side.LEFT, Muscle.CALF)
                                    .withSeverity(new Rating(4))
                                    .withEasedBy(Set.of(Relief.STRETCHING)),
                            HALF.withPlace(Side.RIGHT, Muscle.CALF)
                                    .withSeverity(new Rating(7))
                                    .withEasedBy(Set.of(Relief.RUBBING)));
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Diary(null));
        }
    }

    @Test
    void movesTheKeyboardOnOnlyAfterAKeyThatAnsweredWhatWasMissing() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.Y).press(KeyCode.SPACE);
            assertThat(focusedWords(window)).isEqualTo("0");
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(focusedWords(window)).isEqualTo("LEFT calf, seen from behind");
            window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
            assertThat(focusedWords(window))
                    .as("a changed answer keeps the keyboard")
                    .isEqualTo("RIGHT calf, seen from behind");
            assertThat(cramps(window).getFirst().side()).isEqualTo(Side.BOTH);
            window.paint("morning-both");
            window.press(KeyCode.SPACE).press(KeyCode.LEFT).press(KeyCode.SPACE);
            assertThat(cramps(window).getFirst().side()).as("taken away").isNull();
            window.click(part(window, "RIGHT calf, seen from behind"));
            assertThat(focusedWords(window))
                    .as("a click leaves it where it was")
                    .isEqualTo("LEFT calf, seen from behind");
            assertThat(window.shows("RIGHT calf")).isTrue();
        }
    }

    @Test
    void takesAZeroAfterAOneForATenAndAnythingElseNot() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.Y).press(KeyCode.SPACE).press(KeyCode.DIGIT1).press(KeyCode.DIGIT1);
            window.press(KeyCode.DIGIT0);
            Cramp told = cramps(window).getFirst();
            assertThat(told.severity()).isEqualTo(new Rating(1));
            assertThat(told.easedBy()).containsExactly(Relief.STRETCHING);
        }
    }

    @Test
    void startsAtTheCardOfACrampThatCameAfterThePageWasOpenedBefore() {
        try (LegatoWindow window = tonight()) {
            go(window, new Route.Diary(LAST));
            go(window, new Route.Tonight());
            window.write(diary -> diary.cramps().put(HALF)).press(KeyCode.Y).press(KeyCode.SPACE);
            assertThat(cramps(window).getFirst().side()).isEqualTo(Side.LEFT);
        }
    }

    @Test
    void reachesSleepAndSorenessInTheSameGo() {
        try (LegatoWindow window = tonight(HALF.withPlace(Side.LEFT, Muscle.CALF))) {
            window.press(KeyCode.Y).press(KeyCode.DIGIT7).press(KeyCode.SPACE);
            for (int tab = 0; tab < 5; tab++) {
                window.press(KeyCode.TAB);
            }
            window.press(KeyCode.DIGIT3).press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.ENTER);
            NightEntry night = window.read(diary -> diary.nights().of(LAST));
            assertThat(night.sleepDisturbance()).isEqualTo(new Rating(3));
            assertThat(night.soreNextDay()).isTrue();
        }
    }

    @Test
    void neverOverwritesANightWithCrampsAndSaysSoQuietly() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.N).paint("morning-has-cramps");
            assertThat(saidNone(window)).isFalse();
            assertThat(window.everyWord())
                    .contains("Cramps are noted for the night of Mon 12 – Tue 13 May, so it stays as it is.");
            window.click("Diary");
            assertThat(window.everyWord()).doesNotContain("so it stays as it is");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diary", "Doctor", "Settings", "Help"})
    void closesLastNightFromAnyScreen(String place) {
        try (LegatoWindow window = tonight()) {
            window.click(place).press(KeyCode.N);
            assertThat(state(window)).isEqualTo(NightState.NONE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(state(window)).isEqualTo(NightState.NOT_RECORDED);
        }
    }

    @Test
    void neverClosesANightInASessionOrACrampOrOnTheSafetyCardOpenedFromOne() {
        try (LegatoWindow window = tonight()) {
            go(window, new Route.Coach());
            window.press(KeyCode.N).press(KeyCode.F1).press(KeyCode.N);
            go(window, new Route.CrampNow());
            window.press(KeyCode.N).press(KeyCode.F1).press(KeyCode.N);
            assertThat(saidNone(window)).isFalse();
        }
    }

    @Test
    void neverClosesANightWhileWordsAreTyped() {
        try (LegatoWindow window = tonight(HALF)) {
            window.press(KeyCode.Y)
                    .click(field(window, ".cramp-card .text-area"))
                    .press(KeyCode.N);
            assertThat(state(window)).isEqualTo(NightState.CRAMPS);
            go(window, new Route.Diary(LAST.plus(-3)));
            window.click(field(window, ".night-page .text-area")).press(KeyCode.N);
            List<NightEntry> told = window.read(diary -> diary.nights().between(LAST.plus(-3), LAST));
            assertThat(told).isEmpty();
            go(window, new Route.Tonight());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-13T00:30:00Z, 2025-05-12",
        "2025-05-13T10:30:00Z, 2025-05-12",
        "2025-05-13T19:30:00Z, 2025-05-12",
        "2025-05-12T19:30:00Z, 2025-05-11"
    })
    void closesTheNightThatIsMeantAtThatHour(String instant, LocalDate evening) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, TestClock.at(instant), new Route.Settings(), UnaryOperator.identity())) {
            window.press(KeyCode.N);
            List<NightEntry> told = window.read(diary -> diary.nights().between(LAST.plus(-3), LAST.next()));
            assertThat(told).extracting(entry -> entry.night().evening()).containsExactly(evening);
        }
    }

    @Test
    void letsACrampNowReplaceNone() {
        TestClock late = TestClock.at("2025-05-13T00:10:00Z");
        try (LegatoWindow window = LegatoWindow.open(folder, late, new Route.Tonight())) {
            window.press(KeyCode.N);
            assertThat(state(window)).isEqualTo(NightState.NONE);
            late.advance(Duration.ofMinutes(50));
            window.press(KeyCode.C);
            assertThat(state(window)).isEqualTo(NightState.CRAMPS);
            late.advance(Duration.ofMinutes(4));
            window.press(KeyCode.SPACE).press(KeyCode.SPACE);
            late.advance(Duration.ofHours(6));
            go(window, new Route.Diary(null));
            go(window, new Route.Tonight());
            assertThat(window.everyWord()).contains("One cramp", "which leg, where, how bad?");
        }
    }

    @Test
    void startsWithTheSessionOnceTheNightIsToldAndWhenTheMorningIsOver() {
        try (LegatoWindow window = tonight(HALF)) {
            assertThat(focusedWords(window)).isEqualTo("Complete the night");
            window.write(diary ->
                    diary.cramps().put(HALF.withPlace(Side.LEFT, Muscle.CALF).withSeverity(new Rating(2))));
            assertThat(focusedWords(window)).isEqualTo("Start");
        }
        clock.advance(Duration.ofHours(12));
        try (LegatoWindow window = LegatoWindow.open(folder.resolve("evening"), clock, new Route.Tonight())) {
            assertThat(focusedWords(window)).isEqualTo("Start");
            assertThat(window.everyWord()).contains("Did your legs cramp?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheMorning(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, clock, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            window.paint("morning-" + look.suffix() + "-asked");
            window.write(diary -> {
                diary.cramps().put(HALF);
                diary.cramps().put(OPEN);
            });
            window.paint("morning-" + look.suffix() + "-half-logged");
            window.press(KeyCode.Y);
            frames(window).paint("morning-" + look.suffix() + "-map");
            window.press(KeyCode.SPACE).press(KeyCode.SHIFT, KeyCode.TAB);
            frames(window).paint("morning-" + look.suffix() + "-chosen");
            window.press(KeyCode.TAB).press(KeyCode.DIGIT7).press(KeyCode.DIGIT1);
            frames(window).paint("morning-" + look.suffix() + "-eased");
            window.press(KeyCode.ENTER);
            frames(window).paint("morning-" + look.suffix() + "-open");
        }
    }

    /** Counts what the person presses. */
    private static final class Keys {
        private final LegatoWindow window;
        private int pressed;

        Keys(LegatoWindow window) {
            this.window = window;
        }

        Keys press(KeyCode key) {
            pressed++;
            window.press(key);
            return this;
        }

        /** Several, by their names. */
        Keys press(String names) {
            Arrays.stream(names.split(" "))
                    .filter(name -> !name.isEmpty())
                    .map(KeyCode::valueOf)
                    .forEach(this::press);
            return this;
        }

        int pressed() {
            return pressed;
        }
    }

    private LegatoWindow tonight(Cramp... logged) {
        LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight());
        for (Cramp cramp : logged) {
            window.write(diary -> diary.cramps().put(cramp));
        }
        return window;
    }

    private static LegatoWindow frames(LegatoWindow window) {
        return window.settled().settled();
    }

    private static LegatoWindow go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        return window.settled();
    }

    private static Node field(LegatoWindow window, String selector) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(selector));
    }

    private static Node part(LegatoWindow window, String spoken) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".leg-part").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    /** What a reader says of what has the keyboard. */
    private static String focusedWords(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> {
            Node owner = window.scene().getFocusOwner();
            String spoken = owner.getAccessibleText();
            String last = spoken == null ? "" : spoken.substring(spoken.lastIndexOf('?') + 1);
            return last.strip();
        });
    }

    private static NightState state(LegatoWindow window) {
        return window.read(diary -> diary.entries(LAST, LAST).stateOf(LAST));
    }

    private static boolean saidNone(LegatoWindow window) {
        return window.read(diary -> diary.nights().of(LAST).saidNone());
    }

    private static List<Cramp> cramps(LegatoWindow window) {
        return window.read(diary -> diary.cramps().between(LAST, LAST));
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), LONDON);
    }
}
