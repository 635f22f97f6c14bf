package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.TestClock;
import app.legato.cramp.ReliefStep;
import app.legato.profile.Caution;
import app.legato.profile.Language;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.ui.cramp.FirstWords;
import app.legato.ui.shell.Route;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much light the help in a cramp brings into a dark room, and whether it can be read there: measured in the painted window. */
class CrampLightTest {
    private static final double MOST_LIGHT = 0.02;
    private static final double LEAST_CONTRAST = 7;

    /** Cautions under which, together, every step is shown. */
    private static final List<Set<Caution>> PEOPLE =
            List.of(Set.of(), Set.of(Caution.FALL), Set.of(Caution.CLOT, Caution.TEAR));

    private static final double[] LINEAR = IntStream.range(0, 256)
            .mapToDouble(channel -> linear(channel / 255.0))
            .toArray();

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-13T01:47:00Z");

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void isDarkAndReadableAtEveryStep(Language language) {
        Texts texts = new Texts(language.locale(Locale.UK));
        Set<ReliefStep> seen = EnumSet.noneOf(ReliefStep.class);
        for (Set<Caution> cautions : PEOPLE) {
            try (LegatoWindow window = open(language)) {
                window.write(diary -> diary.profile().put(person(cautions))).press(KeyCode.C);
                turnThroughAll(window, texts, seen);
                for (KeyCode place : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                    window.press(place);
                    turnThroughThoseNotSeen(window, texts, seen);
                }
                clock.advance(Duration.ofMinutes(11));
                window.until(() -> instruction(window).equals(texts.get(ReliefStep.LONG_TODAY.key())));
                turnThroughThoseNotSeen(window, texts, seen);
                window.press(KeyCode.SPACE);
                assertThat(light(window.picture())).as("light at good night").isLessThanOrEqualTo(MOST_LIGHT);
            }
        }
        assertThat(seen).containsExactly(ReliefStep.values());
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void doesNotMoveTheFirstWordsWhenTheRestOfTheScreenComes(Language language) {
        try (LegatoWindow window = open(language).press(KeyCode.C)) {
            Text whole = LegatoWindow.onScreen(() -> words(window.scene()));
            Text first = LegatoWindow.onScreen(() -> {
                Scene scene = new Scene(
                        FirstWords.of(window.services().choices().now(), new Texts(language.locale(Locale.UK))),
                        window.scene().getWidth(),
                        window.scene().getHeight());
                scene.snapshot(null);
                return words(scene);
            });
            assertThat(first.getText()).isEqualTo(whole.getText());
            assertThat(first.getFont()).isEqualTo(whole.getFont());
            assertThat(first.getFill()).isEqualTo(whole.getFill());
            assertThat(first.localToScene(first.getLayoutBounds()))
                    .isEqualTo(whole.localToScene(whole.getLayoutBounds()));
        }
    }

    @Test
    void measuresLightAsItIsDefined() {
        BufferedImage half = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        half.setRGB(0, 0, 0xFFFFFF);
        assertThat(light(half)).isEqualTo(0.5);
        assertThat(contrast(0xFFFFFF, 0x000000)).isEqualTo(21);
    }

    private LegatoWindow open(Language language) {
        return LegatoWindow.open(folder, clock, new Route.Tonight(), chosen -> chosen.withLanguage(language));
    }

    private static Profile person(Set<Caution> cautions) {
        Profile person = Profile.EMPTY;
        for (Caution caution : cautions) {
            person = person.withCaution(caution, true);
        }
        return person;
    }

    private static void turnThroughAll(LegatoWindow window, Texts texts, Set<ReliefStep> seen) {
        String first = LegatoWindow.onScreen(() -> instruction(window));
        do {
            turnThroughThoseNotSeen(window, texts, seen);
            window.press(KeyCode.RIGHT);
        } while (!LegatoWindow.onScreen(() -> instruction(window)).equals(first));
    }

    private static void turnThroughThoseNotSeen(LegatoWindow window, Texts texts, Set<ReliefStep> seen) {
        Map<String, ReliefStep> steps = Arrays.stream(ReliefStep.values())
                .collect(Collectors.toMap(step -> texts.get(step.key()), Function.identity()));
        String now = LegatoWindow.onScreen(() -> instruction(window));
        while (seen.add(steps.get(now))) {
            assertDarkAndReadable(window, now);
            window.press(KeyCode.RIGHT);
            now = LegatoWindow.onScreen(() -> instruction(window));
        }
    }

    private static String instruction(LegatoWindow window) {
        return words(window.scene()).getText().replace('\n', ' ');
    }

    private static Text words(Scene scene) {
        return (Text) scene.getRoot().lookup(".fitted-text .words");
    }

    private static void assertDarkAndReadable(LegatoWindow window, String step) {
        BufferedImage picture = window.picture();
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(960, 700);
        assertThat(light(picture)).as("light at: %s", step).isLessThanOrEqualTo(MOST_LIGHT);
        Map<String, Rectangle> places = LegatoWindow.onScreen(() -> places(window.scene()));
        assertThat(places).isNotEmpty();
        places.forEach((words, place) -> assertThat(contrast(picture, place))
                .as("contrast of “%s” at: %s", words, step)
                .isGreaterThanOrEqualTo(LEAST_CONTRAST));
    }

    private static Map<String, Rectangle> places(Scene scene) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && isShown(text))
                .collect(Collectors.toMap(Text::getText, CrampLightTest::place, Rectangle::union));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Rectangle place(Text text) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        return new Rectangle(
                (int) bounds.getMinX(), (int) bounds.getMinY(), (int) bounds.getWidth(), (int) bounds.getHeight());
    }

    /** Of the strongest pixel of the letters against the ground that most pixels show. */
    private static double contrast(BufferedImage picture, Rectangle place) {
        Rectangle inside = place.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        int[] pixels = picture.getRGB(inside.x, inside.y, inside.width, inside.height, null, 0, inside.width);
        Map<Integer, Long> colours = Arrays.stream(pixels)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int ground = colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return colours.keySet().stream()
                .mapToDouble(ink -> contrast(ink, ground))
                .max()
                .orElseThrow();
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(light(one), light(other));
        double darker = Math.min(light(one), light(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double light(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .mapToDouble(CrampLightTest::light)
                .average()
                .orElseThrow();
    }

    /** WCAG 2.2, relative luminance. */
    private static double light(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        return LINEAR[channel & 0xFF];
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
