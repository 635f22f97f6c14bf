package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paints every stretch, to be looked at. */
class GalleryTest {
    private static final int WIDTH = 470;
    private static final int HEIGHT = 374;
    private static final double[] LEVELS = {0, 0.5, 1};

    @ParameterizedTest
    @ValueSource(strings = {"night", "day", "contrast"})
    void paintsEveryStretchAtRestHalfwayAndFull(String theme) throws Exception {
        for (String id : Pictures.IDS) {
            Picture picture = Pictures.of(id);
            BufferedImage row = new BufferedImage(3 * WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = row.createGraphics();
            for (int i = 0; i < LEVELS.length; i++) {
                double level = LEVELS[i];
                WritableImage shot =
                        Toolkit.onFx(() -> Shots.of(Shots.view(picture, Leg.RIGHT, level), theme, WIDTH, HEIGHT));
                graphics.drawImage(Shots.copy(shot), i * WIDTH, 0, null);
            }
            graphics.dispose();
            Shots.save(row, id + "-" + theme);
            assertThat(distinct(row)).as(id).isGreaterThan(8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"calf-wall", "hamstring-standing", "hamstring-chair", "calf-chair-strap", "calf-seated-strap"})
    void paintsWhatMattersMostLargeAndWithoutARoom(String id) throws Exception {
        Picture picture = Pictures.of(id);
        WritableImage large = Toolkit.onFx(() -> Shots.of(Shots.view(picture, Leg.LEFT, 1), "night", 900, 640));
        Shots.save(Shots.copy(large), id + "-large");
        WritableImage small = Toolkit.onFx(() -> {
            FigureView view = Shots.view(picture, Leg.LEFT, 1);
            view.sceneryProperty().set(false);
            return Shots.of(view, "night", 180, 150);
        });
        WritableImage plain = Toolkit.onFx(() -> {
            FigureView view = Shots.view(picture, Leg.LEFT, 1);
            view.sceneryProperty().set(false);
            return Shots.of(view, "night", 560, 440);
        });
        Shots.save(Shots.copy(plain), id + "-plain");
        Shots.save(Shots.copy(small), id + "-small");
        assertThat(distinct(Shots.copy(small))).isGreaterThan(8);
    }

    private static long distinct(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
