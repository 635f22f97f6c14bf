package app.legato.ui.figure;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/** Paints the figure off screen. FX thread. */
final class Shots {
    private Shots() {}

    static FigureView view(Picture picture, Leg leg, double level) {
        FigureView view = new FigureView();
        view.legProperty().set(leg);
        view.levelProperty().set(level);
        view.show(picture);
        return view;
    }

    static WritableImage of(FigureView view, String theme, double width, double height) {
        return of(scene(view, theme, width, height));
    }

    static WritableImage of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** A scene to be painted, more than once if its view changes. */
    static Scene scene(FigureView view, String theme, double width, double height) {
        StackPane root = new StackPane(view);
        root.getStyleClass().add("theme-" + theme);
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Shots.class.getResource("/app/legato/css/figure-colours.css"))
                        .toExternalForm());
        scene.setFill(javafx.scene.paint.Color.web(
                theme.equals("day") ? "#f3ece0" : theme.equals("night") ? "#120d09" : "#000000"));
        root.setStyle("-fx-background-color: transparent");
        return scene;
    }

    static BufferedImage copy(WritableImage image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] pixels = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        out.setRGB(0, 0, w, h, pixels, 0, w);
        return out;
    }

    static void save(BufferedImage image, String name) throws IOException {
        Path file = Path.of(System.getProperty("legato.screens", "target/screens"), "stretches", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
