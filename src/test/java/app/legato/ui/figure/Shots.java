package app.legato.ui.figure;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
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
        StackPane root = new StackPane(view);
        root.getStyleClass().add("theme-" + theme);
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Shots.class.getResource("/app/legato/css/figure-colours.css"))
                        .toExternalForm());
        scene.setFill(javafx.scene.paint.Color.web(
                theme.equals("day") ? "#f3ece0" : theme.equals("night") ? "#120d09" : "#000000"));
        root.setStyle("-fx-background-color: transparent");
        root.applyCss();
        root.layout();
        return scene.snapshot(null);
    }

    static BufferedImage copy(WritableImage image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return out;
    }

    static void save(BufferedImage image, String name) throws IOException {
        Path file = Path.of(System.getProperty("legato.screens", "target/screens"), "stretches", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
