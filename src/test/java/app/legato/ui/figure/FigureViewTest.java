package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.figure.drawing.Ink;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"night", "day", "contrast"})
    void everyThemeColoursEveryInk(String theme) throws Exception {
        String css = text("figure-colours.css");
        int start = css.indexOf(".theme-" + theme);
        String block = css.substring(start, css.indexOf('}', start));
        for (Ink ink : Ink.values()) {
            String token = "-figure-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Matcher matcher = Pattern.compile(token + ": ([^;]+);").matcher(block);
            assertThat(matcher.find()).as("%s in %s", token, theme).isTrue();
            Color expected = Color.web(matcher.group(1));
            assertThat(Toolkit.onFx(() -> painted(theme).palette().of(ink, false)))
                    .as(token)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void theOtherLegIsTheMirrorImageAtEveryMoment(String id) throws Exception {
        for (double level : new double[] {0, .5, 1}) {
            BufferedImage right = shot(id, Leg.RIGHT, level);
            BufferedImage left = shot(id, Leg.LEFT, level);
            int different = 0;
            for (int y = 0; y < right.getHeight(); y++) {
                for (int x = 0; x < right.getWidth(); x++) {
                    different += far(right.getRGB(x, y), left.getRGB(right.getWidth() - 1 - x, y)) ? 1 : 0;
                }
            }
            // Smoothing of edges differs by a shade or two from side to side.
            assertThat(different / (double) (right.getWidth() * right.getHeight()))
                    .as("%s at %s: share of the picture that is not the mirror image", id, level)
                    .isLessThan(0.0015);
        }
    }

    static List<String> stretches() {
        return Pictures.IDS;
    }

    @Test
    void reducedMotionShowsNothingBetweenTheKeysButTheirFade() throws Exception {
        BufferedImage full = Shots.copy(Toolkit.onFx(() -> {
            FigureView view = Shots.view(Pictures.of("calf-wall"), Leg.RIGHT, 1);
            view.reducedMotionProperty().set(true);
            view.breathProperty().set(1);
            return Shots.of(view, "night", 300, 240);
        }));
        BufferedImage plain = Shots.copy(
                Toolkit.onFx(() -> Shots.of(Shots.view(Pictures.of("calf-wall"), Leg.RIGHT, 1), "night", 300, 240)));
        int different = 0;
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                different += far(full.getRGB(x, y), plain.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(20);
    }

    @Test
    void isAnImageToAssistiveTechnology() throws Exception {
        assertThat(Toolkit.onFx(() -> new FigureView().getAccessibleRole())).isEqualTo(AccessibleRole.IMAGE_VIEW);
    }

    private static FigureView painted(String theme) {
        FigureView view = Shots.view(Pictures.of("calf-wall"), Leg.RIGHT, 1);
        Shots.of(view, theme, 200, 160);
        return view;
    }

    private static BufferedImage shot(String id, Leg leg, double level) throws Exception {
        return Shots.copy(Toolkit.onFx(() -> Shots.of(Shots.view(Pictures.of(id), leg, level), "night", 300, 240)));
    }

    private static boolean far(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > 24
                || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > 24
                || Math.abs((a & 255) - (b & 255)) > 24;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = FigureViewTest.class.getResourceAsStream("/app/legato/css/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
