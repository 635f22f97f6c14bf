package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.body.Posture;
import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Language;
import app.legato.profile.Onset;
import app.legato.profile.Preferences;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.profile.Theme;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void changesThemeTextSizeAndLanguageWhileYouLook() {
        try (LegatoWindow window = open()) {
            window.click("Day");
            assertThat(window.scene().getFill()).isEqualTo(Color.web("#f3ece0"));
            window.click("150");
            assertThat(preferences(window).textScale()).isEqualTo(1.5);
            window.click("Deutsch");
            assertThat(preferences(window).language()).isEqualTo(Language.GERMAN);
            assertThat(window.shows("Schriftgröße in %")).isTrue();
            window.click("English");
            assertThat(window.shows("Text size in %")).isTrue();
        }
    }

    @Test
    void holdsThePressedButtonStillWhenTheLettersGrow() {
        try (LegatoWindow window = open()) {
            Node bigger = window.find("125");
            window.click(bigger);
            double before = top(window, bigger);
            window.press(KeyCode.RIGHT);
            Node chosen = LegatoWindow.onScreen(() -> window.scene().getFocusOwner());
            assertThat(((ToggleButton) chosen).getText()).isEqualTo("150");
            assertThat(top(window, chosen)).isBetween(before - 60, before + 60);
        }
    }

    @Test
    void goesThroughTheChoicesByArrowKeysWithOneStopOfTheTabKey() {
        try (LegatoWindow window = open()) {
            for (int names = 0; names < 12; names++) {
                window.press(KeyCode.TAB);
            }
            assertThat(focused(window)).isEqualTo("100");
            window.press(KeyCode.TAB);
            assertThat(focused(window)).isEqualTo("Night");
            window.press(KeyCode.RIGHT);
            assertThat(preferences(window).theme()).isEqualTo(Theme.DAY);
        }
    }

    @Test
    void jumpsToASectionAndTakesTheKeyboardThere() {
        try (LegatoWindow window = open()) {
            window.click("Evening").press(KeyCode.TAB);
            assertThat(LegatoWindow.onScreen(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TextField.class);
            window.press(KeyCode.CONTROL, KeyCode.A).type("9 pm").press(KeyCode.ENTER);
            assertThat(preferences(window).evening()).isEqualTo(LocalTime.of(21, 0));
            window.press(KeyCode.TAB, KeyCode.TAB).press(KeyCode.RIGHT);
            assertThat(preferences(window).posture()).isIn(Posture.STANDING, Posture.SEATED);
        }
    }

    @Test
    void marksTheSectionThatTheKeyboardIsIn() {
        try (LegatoWindow window = open()) {
            window.click("About me");
            Set<String> seen = new TreeSet<>();
            for (int tab = 0; tab < 25; tab++) {
                window.press(KeyCode.TAB);
                String card = cardWithKeyboard(window);
                assertThat(card.isEmpty() ? "" : marked(window)).isEqualTo(card);
                seen.add(card);
            }
            assertThat(seen).contains("About me", "Night and day", "Diary file");
        }
    }

    /** The heading of the card that the keyboard is in; empty when it is in none. */
    private static String cardWithKeyboard(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".settings-cards > .card").stream()
                .filter(Node::isFocusWithin)
                .map(card -> ((Label) card.lookup(".heading")).getText())
                .collect(Collectors.joining()));
    }

    private static String marked(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".section-name").stream()
                .filter(name -> name.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("here")))
                .map(name -> ((Button) name).getText())
                .collect(Collectors.joining()));
    }

    @Test
    void isSilentForAPartnerByOneChoiceAndChimesAgainByAnother() {
        try (LegatoWindow window = openWith(new FakeVoice(true))) {
            window.click("Spoken cues as well");
            assertThat(preferences(window).spokenCues()).isTrue();
            window.click("Silent for my partner");
            assertThat(preferences(window).sound()).isFalse();
            assertThat(isOff(window, "Very loud")).isTrue();
            assertThat(isOff(window, "Hear a hold begin and end")).isTrue();
            assertThat(isOff(window, "Spoken cues as well")).isTrue();
            assertThat(isOff(window, "Hear the voice")).isTrue();
            window.paint("settings-sound-silent");
            window.press(KeyCode.LEFT);
            assertThat(preferences(window).sound()).isTrue();
            assertThat(isOff(window, "Very loud")).isFalse();
            assertThat(isOff(window, "Hear the voice")).isFalse();
        }
    }

    @Test
    void goesThroughTheSoundsByKeyboardAlone() {
        try (LegatoWindow window = openWith(new FakeVoice(true))) {
            window.click("Sound").press(KeyCode.TAB);
            assertThat(focused(window)).isEqualTo("Chimes");
            window.press(KeyCode.TAB).press(KeyCode.RIGHT);
            assertThat(focused(window)).isEqualTo("Loud");
            assertThat(preferences(window).volume()).isEqualTo(0.75);
            window.press(KeyCode.TAB);
            assertThat(focused(window)).isEqualTo("Hear a hold begin and end");
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            assertThat(preferences(window).spokenCues()).isTrue();
            window.press(KeyCode.TAB);
            assertThat(focused(window)).isEqualTo("Hear the voice");
        }
    }

    @Test
    void letsTheVoiceBeHeardInTheLanguageOfTheScreenAndSaysWhenItStaysSilent() {
        FakeVoice voice = new FakeVoice(true);
        try (LegatoWindow window = openWith(voice)) {
            window.click("Hear the voice");
            assertThat(voice.said).containsExactly("en: Hold the stretch. Breathe calmly.");
            window.click("Deutsch").click("Stimme anhören");
            assertThat(voice.said).contains("de: Dehnung halten. Ruhig atmen.");
            voice.fails = true;
            window.click("Stimme anhören");
            assertThat(window.everyWord()).as("still speaking").doesNotContain("Die Stimme blieb stumm.");
            voice.end();
            window.until(() -> window.everyWord().contains("Die Stimme blieb stumm."));
            window.paint("settings-sound-voice-failed");
        }
    }

    @Test
    void offersNoSpokenCuesWhereThereIsNoVoiceAndSaysWhy() {
        try (LegatoWindow window = openWith(new FakeVoice(false))) {
            assertThat(isOff(window, "Spoken cues as well")).isTrue();
            assertThat(window.shows("Hear the voice")).isFalse();
            assertThat(window.everyWord()).contains("This computer has no voice that Legato can use.");
        }
    }

    @Test
    void saysInOnePlaceThatNoSoundCanBePlayed() {
        assumeTrue(AudioSystem.getMixerInfo().length == 0, "this computer can be heard");
        try (LegatoWindow window = openWith(new FakeVoice(false))) {
            String sentence = "No sound could be played on this computer. The session runs on in silence.";
            assertThat(window.shows(sentence)).isFalse();
            window.click("Hear a hold begin and end").until(() -> window.shows(sentence));
            window.paint("settings-sound-no-card");
            window.click("Tonight").click("Settings");
            assertThat(window.shows(sentence)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatASessionSoundsLike(Looks look) {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight(), look.after(p -> p))) {
            window.speakingWith(new FakeVoice(look != Looks.NIGHT_DE));
            LegatoWindow.onScreen(() -> {
                window.services().navigator().go(new Route.Settings());
                return true;
            });
            window.settled();
            boolean german = preferences(window).language() == Language.GERMAN;
            window.click(german ? "Ton" : "Sound").paint("settings-sound-" + look.suffix());
            LegatoWindow.onScreen(() -> {
                ScrollPane scroll = (ScrollPane) window.scene().getRoot().lookup(".section-scroll");
                scroll.setVvalue(scroll.getVvalue() + 0.06);
                return true;
            });
            window.paint("settings-sound-" + look.suffix() + "-2");
            assertThat(cutOff(window)).isEmpty();
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        try (LegatoWindow window = open()) {
            window.click("Evening").press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A).type("late").press(KeyCode.TAB);
            assertThat(window.shows("Please write a time of day. Until then it stays 22:00."))
                    .isTrue();
            assertThat(preferences(window).evening()).isEqualTo(LocalTime.of(22, 0));
            window.paint("settings-problem");
            window.click("Tonight").click("Settings");
            assertThat(window.everyWord()).contains("late");
        }
    }

    @Test
    void ticksACautionByItsWordsAndChangesTheWordsAboutFluids() {
        try (LegatoWindow window = open()) {
            window.click("Heart failure");
            assertThat(profile(window).cautions()).containsExactly(Caution.HEART_FAILURE);
            assertThat(preferences(window).cautions()).containsExactly(Caution.HEART_FAILURE);
            assertThat(window.shows("What my doctor named for a day, in ml")).isTrue();
            window.click("Warmth and cold on a sore muscle are left out, in tips and in a cramp.");
            assertThat(profile(window).cautions()).containsExactlyInAnyOrder(Caution.HEART_FAILURE, Caution.NUMB_FEET);
        }
    }

    @Test
    void addsChangesAndDeletesAMedicineByKeyboardAndTakesItBack() {
        try (LegatoWindow window = open()) {
            window.click("Medicines").press(KeyCode.TAB).press(KeyCode.ENTER);
            window.type("Ramipril 5 mg").press(KeyCode.TAB).press(KeyCode.TAB).type("1/2/2024");
            window.paint("settings-medicine-form");
            window.press(KeyCode.ENTER);
            assertThat(window.shows("Ramipril 5 mg")).isTrue();
            assertThat(window.shows("Medicine · since 1 Feb 2024")).isTrue();
            assertThat(focused(window)).isEqualTo("Add a medicine or supplement");
            window.paint("settings-medicine");
            window.click(inCard(window, "Medicines", "Delete"));
            assertThat(profile(window).medicines()).isEmpty();
            assertThat(window.shows("Ramipril 5 mg deleted")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(profile(window).medicines()).hasSize(1);
            window.click("Change").press(KeyCode.CONTROL, KeyCode.A).type(" ").press(KeyCode.ENTER);
            assertThat(window.shows("Please write a name.")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(profile(window).medicines().getFirst().name()).isEqualTo("Ramipril 5 mg");
        }
    }

    @Test
    void answersTheChecklistAndTakesAnAnswerBack() {
        try (LegatoWindow window = open()) {
            window.click("Present, one leg");
            assertThat(profile(window).symptoms()).isEqualTo(Map.of(Symptom.SWELLING, Answer.ONE_LEG));
            window.click("Present, one leg");
            assertThat(profile(window).symptoms()).isEmpty();
        }
    }

    @Test
    void listsConditionsInThePersonsWords() {
        try (LegatoWindow window = open()) {
            window.click("Conditions").press(KeyCode.TAB).press(KeyCode.SPACE);
            assertThat(profile(window).named()).containsExactly(Condition.VARICOSE_VEINS);
            for (int boxes = 0; boxes < Condition.values().length; boxes++) {
                window.press(KeyCode.TAB);
            }
            window.type("Gout").press(KeyCode.ENTER);
            assertThat(profile(window).conditions()).containsExactly("Gout");
            window.click(inCard(window, "Conditions", "Delete"));
            assertThat(profile(window).conditions()).isEmpty();
        }
    }

    @Test
    void tellsOfThePersonByKeyboardAndSaysWhatIsWrong() {
        try (LegatoWindow window = open()) {
            window.click("About me").press(KeyCode.TAB).type("2026").press(KeyCode.ENTER);
            assertThat(window.shows("2026 is still to come. Please write when the cramps began."))
                    .isTrue();
            assertThat(profile(window).about()).isEqualTo(About.NOTHING_SAID);
            window.paint("settings-onset-problem");
            window.press(KeyCode.CONTROL, KeyCode.A).type("5/2019").press(KeyCode.ENTER);
            assertThat(profile(window).about().onset()).isEqualTo(new Onset(Year.of(2019), Month.MAY));
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            window.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            assertThat(profile(window).about())
                    .isEqualTo(new About(new Onset(Year.of(2019), Month.MAY), true, Hemisphere.SOUTH));
        }
    }

    @Test
    void ticksAConditionAndTakesACautionBack() {
        try (LegatoWindow window = open()) {
            window.click("Restless legs");
            assertThat(profile(window).named()).containsExactly(Condition.RESTLESS_LEGS);
            window.click("Blood clot in a leg, or a suspected one");
            assertThat(window.shows("Ticked: Blood clot in a leg, or a suspected one"))
                    .isTrue();
            window.click("Undo");
            assertThat(profile(window).cautions()).isEmpty();
            assertThat(preferences(window).cautions()).isEmpty();
        }
    }

    @Test
    void copiesThePathWhereNoFolderCanBeShownAndSavesACopy() {
        try (LegatoWindow window = open()) {
            Path copy = folder.resolve("copy.sqlite");
            window.savingTo(copy).click("Save a copy of the diary");
            assertThat(copy).exists();
            assertThat(window.everyWord()).contains("The copy is saved as");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPaintedAndNothingIsWiderThanTheWindow(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Settings(), look.after(UnaryOperator.identity()))) {
            ScrollPane scroll = LegatoWindow.onScreen(
                    () -> (ScrollPane) window.scene().getRoot().lookup(".section-scroll"));
            for (int page = 0; page <= 9; page++) {
                double place = page / 9.0;
                LegatoWindow.onScreen(() -> {
                    scroll.setVvalue(place);
                    return true;
                });
                window.paint("settings-" + look.suffix() + "-" + page);
            }
            assertThat(scroll.getContent().getLayoutBounds().getWidth())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
            assertThat(cutOff(window)).isEmpty();
        }
    }

    /** Words that end in an ellipsis for want of room. */
    private static String cutOff(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".settings .text").stream()
                .filter(node -> node instanceof Text text && text.getText().endsWith("...") && isShown(text))
                .map(Object::toString)
                .reduce("", String::concat));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private LegatoWindow open() {
        return LegatoWindow.open(folder, EVENING, new Route.Settings());
    }

    private LegatoWindow openWith(FakeVoice voice) {
        LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight()).speakingWith(voice);
        return window.click("Settings");
    }

    private static boolean isOff(LegatoWindow window, String words) {
        return LegatoWindow.onScreen(() -> window.find(words).isDisabled());
    }

    private static Preferences preferences(LegatoWindow window) {
        return window.services().choices().now();
    }

    private static Profile profile(LegatoWindow window) {
        return window.read(diary -> diary.profile().read());
    }

    private static String focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> ((Labeled) window.scene().getFocusOwner()).getText());
    }

    private static double top(LegatoWindow window, Node node) {
        return LegatoWindow.onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return node.localToScene(node.getBoundsInLocal()).getMinY();
        });
    }

    private static Button inCard(LegatoWindow window, String heading, String words) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".card").stream()
                .filter(card -> card.lookupAll(".heading").stream()
                        .anyMatch(node -> ((Label) node).getText().equals(heading)))
                .flatMap(card -> card.lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }
}
