package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paints every stretch into {@code target/screens/stretches}, to be looked at: a sheet for each stretch and theme, the right leg above the
 * left, from rest over the stretch and its breaths and back; and the stretch itself, large.
 */
class GalleryTest {
    private static final int WIDTH = 282;
    private static final int HEIGHT = 225;

    /** One column of a sheet. */
    private record Column(double level, double breath) {}

    /** At rest, on the way, halfway, in the stretch breathing out, breathing in, coming back. */
    private static final List<Column> COLUMNS = List.of(
            new Column(0, 0),
            new Column(.35, 0),
            new Column(.5, 0),
            new Column(1, 0),
            new Column(1, 1),
            new Column(.65, .3));

    static List<String> stretches() {
        return Pictures.IDS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"night", "day", "contrast"})
    void paintsASheetOfEveryStretchOnBothSides(String theme) throws Exception {
        for (String id : Pictures.IDS) {
            BufferedImage sheet = Toolkit.onFx(() -> sheet(Pictures.of(id), theme));
            Shots.save(sheet, id + "-" + theme);
            assertThat(distinct(sheet)).as(id).isGreaterThan(8);
        }
    }

    private static BufferedImage sheet(Picture picture, String theme) {
        BufferedImage sheet = new BufferedImage(COLUMNS.size() * WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        for (Leg leg : List.of(Leg.RIGHT, Leg.LEFT)) {
            FigureView view = Shots.view(picture, leg, 0);
            Scene scene = Shots.scene(view, theme, WIDTH, HEIGHT);
            for (int i = 0; i < COLUMNS.size(); i++) {
                view.levelProperty().set(COLUMNS.get(i).level());
                view.breathProperty().set(COLUMNS.get(i).breath());
                BufferedImage shot = Shots.copy(Shots.of(scene));
                graphics.drawImage(shot, i * WIDTH, leg == Leg.RIGHT ? 0 : HEIGHT, null);
            }
        }
        graphics.dispose();
        return sheet;
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void paintsTheStretchItselfLarge(String id) throws Exception {
        BufferedImage large =
                Shots.copy(Toolkit.onFx(() -> Shots.of(Shots.view(Pictures.of(id), Leg.LEFT, 1), "night", 900, 640)));
        Shots.save(large, id + "-large");
        assertThat(distinct(large)).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calf-chair-strap", "hamstring-chair"})
    void paintsTheFirstOfAPlanSmallAndWithoutARoom(String id) throws Exception {
        BufferedImage small = Shots.copy(Toolkit.onFx(() -> {
            FigureView view = Shots.view(Pictures.of(id), Leg.LEFT, 1);
            view.sceneryProperty().set(false);
            return Shots.of(view, "night", 180, 150);
        }));
        Shots.save(small, id + "-small");
        assertThat(distinct(small)).isGreaterThan(8);
    }

    private static long distinct(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
