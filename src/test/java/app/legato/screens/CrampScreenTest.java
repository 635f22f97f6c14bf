package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.tips.RedFlag;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrampScreenTest {
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T01:47:00Z");

    @Test
    void takesTwoKeysFromStartToLetGo() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C);
            assertThat(cramps(window)).singleElement().satisfies(cramp -> {
                assertThat(cramp.start().instant()).isEqualTo(clock.instant());
                assertThat(cramp.end()).isNull();
            });
            assertThat(window.everyWord()).contains("noted");
            clock.advance(Duration.ofMinutes(4));
            window.press(KeyCode.SPACE);
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.duration()).contains(Duration.ofMinutes(4)));
            assertThat(window.everyWord()).contains("Good night");
        }
    }

    @Test
    void offersToTakeBackACrampOfAFewSecondsThatTwoKeysMayHaveMade() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C).press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(cramps(window)).hasSize(1);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void offersNothingAfterARealOne() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C);
            clock.advance(Duration.ofMinutes(4));
            window.press(KeyCode.SPACE).press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void goesBackToTheSessionWhenItWasNone() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Coach())) {
            window.press(KeyCode.C).press(KeyCode.F1).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Coach());
            assertThat(window.shows("Paused")).isTrue();
            assertThat(cramps(window)).isEmpty();
        }
    }

    @Test
    void turnsStepsByArrowsAndNamesTheFootByOneKey() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            String first = window.everyWord();
            window.press(KeyCode.RIGHT);
            assertThat(window.everyWord()).isNotEqualTo(first).contains("rub");
            window.press(KeyCode.LEFT);
            assertThat(window.everyWord()).isEqualTo(first);
            window.press(KeyCode.DIGIT2);
            assertThat(window.everyWord()).contains("Sit.");
            assertThat(cramps(window)).extracting(Cramp::muscle).containsExactly(Muscle.FOOT);
        }
    }

    @Test
    void letsGoByAClickAnywhere() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofSeconds(90));
            window.click(window.scene().getRoot());
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.duration()).contains(Duration.ofSeconds(90)));
        }
    }

    @Test
    void takesBackWhatWasNoCrampAndBringsItBackWithUndo() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.ESCAPE);
            assertThat(cramps(window)).isEmpty();
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void goesOnWithAnOpenCrampAlsoWhenTheProgramWasStartedAgain() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            assertThat(cramps(window)).hasSize(1);
        }
        clock.advance(Duration.ofSeconds(90));
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.until(() -> window.shows("1:30"));
            window.press(KeyCode.DIGIT2).press(KeyCode.SPACE);
            assertThat(cramps(window)).singleElement().satisfies(cramp -> {
                assertThat(cramp.duration()).contains(Duration.ofSeconds(90));
                assertThat(cramp.muscle()).isEqualTo(Muscle.FOOT);
            });
        }
    }

    @Test
    void goesOnWithTheStepsForTheFootWhenTheProgramWasStartedAgain() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.DIGIT2);
            assertThat(window.everyWord()).contains("Ease your toes up");
        }
        clock.advance(Duration.ofSeconds(30));
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.until(() -> window.shows("0:30"));
            assertThat(window.everyWord()).contains("Ease your toes up");
        }
    }

    @Test
    void goesOnWithACrampThatWasTakenBackByMistake() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C).press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
            clock.advance(Duration.ofSeconds(20));
            window.press(KeyCode.C);
            assertThat(cramps(window)).hasSize(1);
            window.press(KeyCode.ESCAPE);
            assertThat(cramps(window)).isEmpty();
        }
    }

    @Test
    void replacesNoneForGoodButNotWhenItWasNoCramp() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.write(diary -> diary.nights().put(NightEntry.blank(NIGHT).withSaidNone(true)));
            window.press(KeyCode.C).press(KeyCode.ESCAPE);
            assertThat(saidNone(window)).isTrue();
            window.press(KeyCode.C).press(KeyCode.SPACE);
            assertThat(saidNone(window)).isFalse();
            window.write(diary -> diary.cramps()
                    .delete(diary.cramps().between(NIGHT, NIGHT).getFirst().id()));
            assertThat(saidNone(window)).isFalse();
        }
    }

    @Test
    void beginsAFreshCrampInFullLightWithItsClockRunningFromGoodNight() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(2));
            window.press(KeyCode.SPACE).until(() -> light(window) < 1);
            window.press(KeyCode.C);
            clock.advance(Duration.ofSeconds(5));
            window.until(() -> window.shows("0:05"));
            assertThat(light(window)).isEqualTo(1);
            assertThat(cramps(window)).hasSize(2);
        }
    }

    @Test
    void isNotDarkenedByTheGoodNightThatWasLeft() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.SPACE).until(() -> light(window) < 1);
            window.press(KeyCode.SPACE).press(KeyCode.C);
            clock.advance(Duration.ofSeconds(5));
            window.until(() -> window.shows("0:05"));
            assertThat(light(window)).isEqualTo(1);
        }
    }

    @Test
    void beginsACrampForAWishFromOutsideWhileItSaysGoodNight() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(2));
            window.press(KeyCode.SPACE);
            wish(window, new Route.CrampNow());
            assertThat(window.everyWord()).contains("Straighten your knee").doesNotContain("Good night");
            assertThat(cramps(window)).hasSize(2);
        }
    }

    @Test
    void goesOnWithTheSameCrampForAWishFromOutsideWhileItLasts() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(2));
            wish(window, new Route.CrampNow());
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void storesNoCrampForALookAtTheSafetyCardFromGoodNight() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(2));
            window.press(KeyCode.SPACE).press(KeyCode.F1).press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("Good night");
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void goesOnWithACrampAfterALookAtTheSafetyCard() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.F1);
            clock.advance(Duration.ofMinutes(2));
            window.press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("Straighten your knee", "2:00");
            window.press(KeyCode.SPACE);
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.duration()).contains(Duration.ofMinutes(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT61M", "PT22H"})
    void leavesACrampOfLongAgoOpenAndBeginsAnew(Duration later) {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.F1);
            wish(window, new Route.Tonight());
            clock.advance(later);
            window.press(KeyCode.C);
            clock.advance(Duration.ofMinutes(3));
            window.press(KeyCode.SPACE);
            List<Cramp> both = window.read(diary -> diary.cramps().between(NIGHT, NIGHT.next()));
            assertThat(both)
                    .extracting(Cramp::duration)
                    .containsExactly(Optional.empty(), Optional.of(Duration.ofMinutes(3)));
        }
    }

    @Test
    void guessesNoEndForACrampThatNobodyWatched() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofHours(4));
            window.press(KeyCode.SPACE);
            assertThat(window.everyWord()).contains("Good night");
            assertThat(cramps(window)).extracting(Cramp::duration).containsExactly(Optional.empty());
        }
    }

    @Test
    void keepsWhatWasCorrectedInTheDiaryMeanwhile() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            UUID id = cramps(window).getFirst().id();
            window.write(diary -> diary.cramps()
                    .find(id)
                    .map(cramp -> cramp.withNotes("after the garden"))
                    .ifPresent(diary.cramps()::put));
            window.press(KeyCode.DIGIT2).press(KeyCode.SPACE);
            assertThat(cramps(window)).singleElement().satisfies(cramp -> {
                assertThat(cramp.notes()).isEqualTo("after the garden");
                assertThat(cramp.muscle()).isEqualTo(Muscle.FOOT);
                assertThat(cramp.end()).isNotNull();
            });
        }
    }

    @Test
    void doesNotBringBackWhatWasDeletedInTheDiary() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            UUID id = cramps(window).getFirst().id();
            window.write(diary -> diary.cramps().delete(id));
            window.press(KeyCode.DIGIT2).press(KeyCode.SPACE);
            assertThat(cramps(window)).isEmpty();
        }
    }

    @Test
    void beginsAnewWhenTheOpenCrampWasDeletedInTheDiary() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            UUID id = cramps(window).getFirst().id();
            window.press(KeyCode.F1);
            wish(window, new Route.Tonight());
            window.write(diary -> diary.cramps().delete(id));
            clock.advance(Duration.ofMinutes(20));
            window.press(KeyCode.C);
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.start().instant()).isEqualTo(clock.instant()));
        }
    }

    @Test
    void keepsAnEndThatCouldNotBeStoredAndSaysSo() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            refuseCramps();
            clock.advance(Duration.ofMinutes(4));
            window.press(KeyCode.SPACE);
            assertThat(window.everyWord()).contains("Still not saved").doesNotContain("when it lets go.");
            takeCramps();
            window.press(KeyCode.SPACE);
            assertThat(cramps(window)).extracting(Cramp::duration).containsExactly(Optional.of(Duration.ofMinutes(4)));
        }
    }

    @Test
    void storesACrampThatFailedOnceTheNextOneBegins() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            refuseCramps();
            window.press(KeyCode.C);
            assertThat(window.everyWord()).contains("Not saved yet").doesNotContain("noted");
            window.press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            takeCramps();
            clock.advance(Duration.ofMinutes(30));
            window.press(KeyCode.C);
            assertThat(window.everyWord()).contains("noted");
            assertThat(cramps(window))
                    .hasSize(2)
                    .first()
                    .satisfies(cramp -> assertThat(cramp.end()).isNotNull());
        }
    }

    @Test
    void saysThatAShortCrampWasNotedOnlyOnceItIs() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            refuseCramps();
            window.press(KeyCode.C).press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(window.everyWord()).doesNotContain("A cramp of a few seconds was noted");
            takeCramps();
            window.write(_ -> {});
            assertThat(window.everyWord()).contains("A cramp of a few seconds was noted");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).isEmpty();
        }
    }

    @Test
    void aShortCrampThatIsStoredLateLeavesALaterOfferInItsPlace() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            refuseCramps();
            window.press(KeyCode.C).press(KeyCode.SPACE).press(KeyCode.SPACE);
            takeCramps();
            window.press(KeyCode.D);
            assertThat(cramps(window)).hasSize(1);
            assertThat(window.everyWord()).doesNotContain("A cramp of a few seconds was noted");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void storesACrampThatFailedOnceAnythingElseIsStored() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            refuseCramps();
            window.press(KeyCode.C).press(KeyCode.SPACE).press(KeyCode.SPACE);
            takeCramps();
            window.write(_ -> {});
            assertThat(cramps(window)).hasSize(1);
        }
    }

    @Test
    void saysNothingAboutANewCrampWhenAnOlderOneFailsAgain() throws SQLException {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            refuseCramps("WHEN NEW.start_ms = " + clock.millis());
            window.press(KeyCode.C).press(KeyCode.SPACE).press(KeyCode.SPACE);
            clock.advance(Duration.ofMinutes(30));
            window.press(KeyCode.C).press(KeyCode.RIGHT);
            assertThat(window.everyWord()).contains("noted").doesNotContain("ot saved");
        }
    }

    @Test
    void doesWithTheMouseWhatTheKeysDo() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            String first = window.everyWord();
            window.click("foot");
            assertThat(window.everyWord()).contains("Sit.");
            window.click("calf");
            assertThat(window.everyWord()).isEqualTo(first);
            window.click("next");
            assertThat(window.everyWord()).contains("rub");
            assertThat(cramps(window)).singleElement().satisfies(cramp -> {
                assertThat(cramp.end()).isNull();
                assertThat(cramp.muscle()).isEqualTo(Muscle.CALF);
            });
            window.click("help");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Help());
            window.press(KeyCode.ESCAPE).press(KeyCode.SPACE);
            assertThat(window.everyWord()).contains("Good night").doesNotContain("calf");
            assertThat(cramps(window)).extracting(Cramp::end).doesNotContainNull();
        }
    }

    @Test
    void letsGoBySpaceAfterATargetWasClicked() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.click("thigh").press(KeyCode.SPACE);
            assertThat(window.everyWord()).contains("Good night");
        }
    }

    @Test
    void showsBackAndFrontOfTheThighAndNotesNeither() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            window.press(KeyCode.DIGIT2).press(KeyCode.DIGIT3);
            assertThat(window.everyWord()).contains("Back of the thigh");
            window.press(KeyCode.RIGHT);
            assertThat(window.everyWord()).contains("Front of the thigh");
            assertThat(cramps(window))
                    .singleElement()
                    .satisfies(cramp -> assertThat(cramp.muscle()).isNull());
        }
    }

    @Test
    void keepsTheDoctorFirstAfterTenMinutesWhateverIsChosen() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(11));
            window.until(() -> window.everyWord().contains("call a doctor today"));
            window.press(KeyCode.DIGIT2);
            assertThat(window.everyWord()).contains("call a doctor today");
            window.press(KeyCode.RIGHT);
            assertThat(window.everyWord()).contains("emergency number");
            window.press(KeyCode.RIGHT);
            assertThat(window.everyWord()).contains("Sit.");
        }
    }

    @Test
    void pastTenMinutesASignStandsUntilTheCrampIsTakenBackOrSaidToHaveEased() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.CrampNow())) {
            clock.advance(Duration.ofMinutes(11));
            window.until(() -> window.everyWord().contains("call a doctor today"));
            assertThat(longCramp(window)).as("while it goes on").isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(longCramp(window)).as("it was none").isFalse();
            window.press(KeyCode.C);
            clock.advance(Duration.ofMinutes(12));
            window.press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertThat(window.everyWord()).contains("Has it eased?");
            window.click("Yes, it has eased");
            assertThat(longCramp(window)).isFalse();
        }
    }

    private static boolean longCramp(LegatoWindow window) {
        return window.read(diary -> diary.tips().entered().containsKey(RedFlag.LONG_CRAMP.name()));
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheFirstStep(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, clock, new Route.CrampNow(), look.after(UnaryOperator.identity()))) {
            window.paint("cramp-" + look.suffix());
        }
    }

    private static List<Cramp> cramps(LegatoWindow window) {
        return window.read(diary -> diary.cramps().between(NIGHT, NIGHT));
    }

    private static boolean saidNone(LegatoWindow window) {
        return window.read(diary -> diary.nights().of(NIGHT).saidNone());
    }

    private static double light(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> window.scene().getRoot().lookup(".instruction").getOpacity());
    }

    private static void wish(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        window.settled();
    }

    private void refuseCramps() throws SQLException {
        refuseCramps("");
    }

    /** As a disk that is full would; {@code when} says for which. */
    private void refuseCramps(String when) throws SQLException {
        outside("CREATE TRIGGER refuse BEFORE INSERT ON cramp " + when + " BEGIN SELECT RAISE(ABORT, 'full'); END");
    }

    private void takeCramps() throws SQLException {
        outside("DROP TRIGGER refuse");
    }

    private void outside(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("diary.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
