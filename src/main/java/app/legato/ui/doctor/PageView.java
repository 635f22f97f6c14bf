package app.legato.ui.doctor;

import java.nio.IntBuffer;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of paper in the theme's own colour with the page's ink on it, sharp on every screen: it asks for as many pixels as it covers. As
 * large as its owner makes it; the sheet lies in its middle when it is smaller than that.
 */
final class PageView extends Region {
    /** More pixels than this are not painted: the sheet grows on, a little less sharp, for the program has little memory. */
    private static final double PIXELS_MAX = 5_000_000;

    private final IntConsumer fit;
    private final StackPane paper = new StackPane();
    private final ImageView ink = new ImageView();
    private final Label note = new Label();
    /** Around the sheet, for the focus ring, which the scrolling would cut. */
    static final double RING = 6;

    private double sheetWidth;
    private double sheetHeight;

    /** @param fit told how many pixels a standing sheet is wide, after each change */
    PageView(IntConsumer fit) {
        this.fit = fit;
        getStyleClass().add("page");
        paper.getStyleClass().add("paper");
        ink.setSmooth(true);
        note.getStyleClass().add("page-note");
        note.setWrapText(true);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        paper.getChildren().addAll(ink, note);
        getChildren().add(paper);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
    }

    void setNote(String words) {
        note.setText(words);
    }

    /** Width and height of the sheet on the screen. */
    void setSheet(double width, double height) {
        sheetWidth = snapSizeX(width);
        sheetHeight = snapSizeY(height);
        setMinSize(sheetWidth + 2 * RING, sheetHeight + 2 * RING);
        setPrefSize(sheetWidth + 2 * RING, sheetHeight + 2 * RING);
        requestLayout();
    }

    void show(@Nullable Preview page) {
        if (page == null) {
            ink.setImage(null);
            return;
        }
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                page.width(), page.height(), IntBuffer.wrap(page.ink()), PixelFormat.getIntArgbPreInstance());
        ink.setImage(new WritableImage(pixels));
        ink.setViewport(new Rectangle2D(0, 0, page.width(), page.height()));
    }

    @Override
    protected void layoutChildren() {
        ink.setFitWidth(sheetWidth);
        ink.setFitHeight(sheetHeight);
        note.setMaxWidth(sheetWidth);
        double x = snapPositionX(Math.max(0, (getWidth() - sheetWidth) / 2));
        paper.resizeRelocate(x, RING, sheetWidth, sheetHeight);
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        double sharp = Math.min(scale, Math.sqrt(PIXELS_MAX / Math.max(1, sheetWidth * sheetHeight)));
        fit.accept((int) Math.round(Math.min(sheetWidth, sheetHeight) * sharp));
    }
}
