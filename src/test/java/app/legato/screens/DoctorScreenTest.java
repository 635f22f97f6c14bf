package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.ui.shell.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorScreenTest {
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));

    /** What is typed makes the page at least so many times as dark. */
    private static final double TYPED = 1.03;

    @TempDir
    Path folder;

    private final TestClock evening = TestClock.at("2025-05-12T20:30:00Z");

    @Test
    void savesThePageWithWhatWasTypedByKeyboardAlone() throws IOException {
        Path file = folder.resolve("page.pdf");
        try (LegatoWindow window = open(UnaryOperator.identity()).savingTo(file)) {
            tabTo(window, 0);
            window.type("They wake me. Please print.");
            tabTo(window, 1);
            window.type("Why at night?");
            window.press(KeyCode.CONTROL, KeyCode.S)
                    .until(() -> window.everyWord().contains("Saved as page.pdf"));
        }
        assertThat(words(file)).contains("They wake me. Please print.", "1 Why at night?", "of 28 nights logged");
    }

    @Test
    void savesAnotherPeriodByMouse() throws IOException {
        Path file = folder.resolve("page.pdf");
        try (LegatoWindow window = open(UnaryOperator.identity()).savingTo(file)) {
            window.click("2 weeks")
                    .click("Save as PDF")
                    .until(() -> window.everyWord().contains("Saved as page.pdf"));
            window.paint("doctor-saved");
            assertThat(window.scene().getFocusOwner()).isEqualTo(button(window, "Save as PDF"));
        }
        assertThat(words(file)).contains("28 Apr 2025 to 12 May 2025", "of 14 nights logged");
    }

    @Test
    void saysTheFiveNumbersToThoseWhoCannotSeeThePage() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            shown(window);
            assertThat(LegatoWindow.onScreen(() -> page(window).getAccessibleText()))
                    .contains("14 Apr 2025 to 12 May 2025", "cramps a week: ", "severity: ", "longest cramp: ");
        }
    }

    @Test
    void saysWithOneKeyThatThereIsNoPrinter() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            window.press(KeyCode.P).until(() -> window.everyWord().contains("No printer was found"));
        }
    }

    @Test
    void saysThatNothingIsRecorded() {
        try (LegatoWindow window = LegatoWindow.open(folder, evening, new Route.Doctor())) {
            shown(window).until(() -> window.shows("Nothing is recorded in these nights. The page says so."));
            window.paint("doctor-nothing-recorded");
        }
    }

    @Test
    void turnsEnlargesAndShowsThePagesAloneByKeyboard() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            window.write(diary ->
                    diary.nights().put(NightEntry.blank(LAST).withSaidNone(true).withNotes("Slept badly, hot night.")));
            shown(window);
            window.click("Add the diary, night by night").until(() -> window.shows("Page 1 of 3"));
            scroll(window, 1);
            window.paint("doctor-diary");
            window.click("Sun 11 – Mon 12 May: Slept badly, hot night.");
            window.press(KeyCode.PAGE_DOWN).until(() -> window.shows("Page 2 of 3"));
            shown(window);
            assertThat(LegatoWindow.onScreen(() -> page(window).getAccessibleText()))
                    .contains("Page 2 of 3");
            window.paint("doctor-second-page");
            window.press(KeyCode.PLUS).press(KeyCode.PLUS);
            assertThat(window.everyWord()).contains("150 %");
            shown(window);
            window.paint("doctor-enlarged");
            window.press(KeyCode.DIGIT0).press(KeyCode.MINUS).press(KeyCode.PAGE_UP);
            assertThat(window.everyWord()).contains("100 %");
            window.press(KeyCode.V).until(() -> window.shows("Back"));
            shown(window);
            assertThat(window.everyWord()).doesNotContain("Why you are going");
            window.paint("doctor-paper-alone");
            window.press(KeyCode.ESCAPE);
            assertThat(window.everyWord()).contains("Why you are going", "Paper only");
        }
    }

    @Test
    void asksWhenTheLastVisitWas() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            window.click("Since my last visit");
            assertThat(window.everyWord()).contains("When was it?", "Legato remembers this day");
            window.paint("doctor-visit");
        }
    }

    @Test
    void makesThePageSinceTheLastVisitByKeyboardAndKnowsTheDayTheNextTime() throws IOException {
        Path file = folder.resolve("page.pdf");
        try (LegatoWindow window = open(UnaryOperator.identity()).savingTo(file)) {
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            assertThat(window.everyWord()).contains("When was it?");
            window.press(KeyCode.TAB);
            window.type("2/5/25").press(KeyCode.ENTER);
            assertThat(window.everyWord()).contains("Fri 2 May – Mon 12 May").doesNotContain("When was it?");
            window.press(KeyCode.CONTROL, KeyCode.S)
                    .until(() -> window.everyWord().contains("Saved as page.pdf"));
        }
        assertThat(words(file)).contains("2 May 2025 to 12 May 2025", "of 10 nights logged");
        try (LegatoWindow window = LegatoWindow.open(folder, evening, new Route.Doctor())) {
            window.click("Since my last visit");
            assertThat(window.everyWord()).contains("Fri 2 May – Mon 12 May");
        }
        evening.advance(Duration.ofDays(30));
        try (LegatoWindow window = LegatoWindow.open(folder, evening, new Route.Doctor())) {
            window.click("Since my last visit");
            assertThat(window.everyWord()).contains("Mon 12 May – Wed 11 Jun");
        }
    }

    @Test
    void forgetsWhatWasTypedAlsoWhenTheProgramEndsAtOnce() throws IOException {
        Path memory = folder.resolve("page.properties");
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            tabTo(window, 0);
            window.type("They wake me.").click("Remember what I typed");
        }
        assertThat(memory).content().contains("They wake me.");
        try (LegatoWindow window = LegatoWindow.open(folder, evening, new Route.Doctor())) {
            window.until(() -> reason(window).equals("They wake me."));
            window.click("Remember what I typed");
        }
        assertThat(memory).content().doesNotContain("wake");
    }

    @Test
    void takesWhatIsPastedAndKeepsTheKeysOfThePageOutOfTheFields() throws IOException {
        Path file = folder.resolve("page.pdf");
        try (LegatoWindow window = open(UnaryOperator.identity()).savingTo(file)) {
            LegatoWindow.onScreen(() ->
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Copied from a letter")));
            tabTo(window, 0);
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(reason(window)).isEqualTo("Copied from a letter");
            window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
            window.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.V);
            assertThat(reason(window)).isEqualTo("Copied from a letterCopied from a letter");
            window.press(KeyCode.CONTROL, KeyCode.MINUS).press(KeyCode.CONTROL, KeyCode.PLUS);
            assertThat(window.everyWord()).contains("Why you are going", "100 %");
            // The right Alt key of many keyboards is Ctrl and Alt: with S it writes a letter.
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
            assertThat(window.everyWord()).doesNotContain("Saved as");
            assertThat(file).doesNotExist();
            window.press(KeyCode.CONTROL, KeyCode.S)
                    .until(() -> window.everyWord().contains("Saved as page.pdf"));
        }
        assertThat(words(file)).contains("Copied from a letterCopied from a letter");
    }

    @Test
    void saysBesideTheFieldWhichLettersThePageCannotPrint() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            fill(window, List.of("", "", "", "夜の足のつり", "Could 芍薬甘草湯 be part of this?", "", "李小龍"));
            assertThat(window.everyWord())
                    .contains("The page cannot print 李 小 龍. It leaves a line here for your pen.")
                    .doesNotContain("Please change first");
            window.paint("doctor-unprintable");
            scroll(window, 1);
            window.paint("doctor-unprintable-name");
        }
    }

    /** Every stop of the Tab key is in sight of the window, and in the order in which the page is read. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2.5})
    void leadsByTabFromThePeriodToSaving(double scale) {
        try (LegatoWindow window = open(preferences -> preferences.withTextScale(scale))) {
            shown(window);
            List<String> stops = new ArrayList<>();
            for (int tabs = 0; tabs < 20 && !stops.contains("Save as PDF"); tabs++) {
                stops.add(focused(window));
                window.until(() -> isInSight(window.scene().getFocusOwner()));
                window.press(KeyCode.TAB);
            }
            assertThat(stops)
                    .containsExactly(
                            "Nights: 4 weeks",
                            "Why you are going",
                            "First question",
                            "Second question",
                            "Name",
                            "Born",
                            "Remember what I typed",
                            "Add the diary, night by night",
                            "Paper: A4",
                            "Symptoms and medicines are in Settings",
                            "Print",
                            "Save as PDF");
        }
    }

    @Test
    void leadsToTheSettingsByMouse() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            window.click("Symptoms and medicines are in Settings");
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Settings());
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            window.click("Other dates");
            fill(
                    window,
                    List.of(
                            "",
                            "14 Apr 2025",
                            "tomorrow",
                            "x ".repeat(100),
                            "",
                            "",
                            "",
                            "On a day in the month of May"));
            tabTo(window, 0);
            assertThat(window.everyWord())
                    .contains("Please write the date like 12 May 2025.", "Please take out 39.", "199 of 160");
            window.paint("doctor-problems");
        }
    }

    @Test
    void paintsOtherDatesOnAnEmptyFormAndLettersOfHalfAgain() {
        try (LegatoWindow window = open(UnaryOperator.identity())) {
            shown(window);
            window.paint("doctor-fresh");
            window.click("Other dates");
            shown(window);
            window.paint("doctor-dates");
        }
        try (LegatoWindow window = open(preferences -> preferences.withTextScale(1.5))) {
            shown(window);
            window.paint("doctor-medium");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsThePage(Looks look) {
        try (LegatoWindow window = open(look.after(UnaryOperator.identity()))) {
            double before = darkness(ink(shown(window)).getImage());
            boolean german = window.shows("Erste Frage");
            fill(
                    window,
                    german
                            ? List.of(
                                    "",
                                    "",
                                    "",
                                    "Krämpfe in den Waden wecken mich zwei- bis dreimal pro Woche, und ich bin am Tag müde.",
                                    "Kann eines meiner Medikamente damit zu tun haben?",
                                    "Sollte das Kribbeln in den Zehen untersucht werden?")
                            : List.of(
                                    "",
                                    "",
                                    "",
                                    "Cramps in my calves wake me two or three nights a week, and I am tired in the day.",
                                    "Could any of my medicines be part of this?",
                                    "Should the tingling in my toes be looked at?"));
            window.until(() -> darkness(ink(window).getImage()) > TYPED * before);
            String name = "doctor-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
            window.paint(name);
            scroll(window, 0.3);
            window.paint(name + "-middle");
            scroll(window, 1);
            shown(window);
            window.paint(name + "-end");
        }
    }

    private LegatoWindow open(UnaryOperator<app.legato.profile.Preferences> wish) {
        LegatoWindow window = LegatoWindow.open(folder, evening, new Route.Doctor(), wish);
        return window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, evening.getZone())));
    }

    /** Waits for a page as sharp as the screen. */
    private static LegatoWindow shown(LegatoWindow window) {
        return window.until(() -> {
            ImageView ink = ink(window);
            Image image = ink.getImage();
            return image != null && Math.abs(image.getWidth() - ink.getFitWidth()) <= 1;
        });
    }

    /** How much of the sheet is ink, 0 to 1. */
    private static double darkness(Image page) {
        int width = (int) page.getWidth();
        int[] ink = new int[width * (int) page.getHeight()];
        page.getPixelReader()
                .getPixels(0, 0, width, (int) page.getHeight(), PixelFormat.getIntArgbPreInstance(), ink, 0, width);
        return IntStream.of(ink).mapToLong(pixel -> pixel >>> 24).average().orElse(0) / 255;
    }

    private static String focused(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> {
            Node node = window.scene().getFocusOwner();
            String said = node.getAccessibleText();
            return said != null ? said : ((Labeled) node).getText();
        });
    }

    /** Whether all of it can be seen: nothing that scrolls, and no edge of the window, cuts it. */
    private static boolean isInSight(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane
                    && !at.localToScene(at.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return place.getMinY() >= 0 && place.getMaxY() <= node.getScene().getHeight();
    }

    private static Node button(LegatoWindow window, String words) {
        Node node = window.find(words);
        while (!(node instanceof Button)) {
            node = node.getParent();
        }
        return node;
    }

    private static Node page(LegatoWindow window) {
        return window.scene().lookup(".page");
    }

    private static ImageView ink(LegatoWindow window) {
        window.scene().getRoot().layout();
        return (ImageView) window.scene().lookup(".page .image-view");
    }

    /** Types into the fields in their order: last visit, first evening, last morning, reason, questions, name, born. */
    private static void fill(LegatoWindow window, List<String> words) {
        LegatoWindow.onScreen(() -> {
            List<Node> fields = List.copyOf(window.scene().getRoot().lookupAll(".text-input"));
            for (int field = 0; field < words.size(); field++) {
                if (!words.get(field).isEmpty()) {
                    ((TextInputControl) fields.get(field)).setText(words.get(field));
                }
            }
            return true;
        });
    }

    /** Presses Tab until the area of this index has the focus. */
    private static void tabTo(LegatoWindow window, int index) {
        List<Node> areas = LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".text-area").stream()
                .filter(TextArea.class::isInstance)
                .toList());
        for (int tabs = 0; tabs < 20 && !areas.get(index).equals(window.scene().getFocusOwner()); tabs++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.scene().getFocusOwner()).isSameAs(areas.get(index));
    }

    /** What stands in the first area. */
    private static String reason(LegatoWindow window) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".text-area").stream()
                .filter(TextArea.class::isInstance)
                .map(area -> ((TextArea) area).getText())
                .findFirst()
                .orElseThrow());
    }

    private static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().lookupAll(".scroll-pane").stream()
                    .map(ScrollPane.class::cast)
                    .filter(pane -> !(pane.getParent() instanceof TextArea))
                    .forEach(pane -> pane.setVvalue(to));
            return true;
        });
    }

    private static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
