package app.legato.ui.doctor;

import java.nio.IntBuffer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
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
 * wide as its place is, or as high.
 */
final class PageView extends Region {
    private final double shape;
    private final IntConsumer fit;
    private final StackPane paper = new StackPane();
    private final ImageView ink = new ImageView();
    private final Label note = new Label();
    private boolean fitsHeight;

    /**
     * @param shape width of the sheet for a height of 1
     * @param fit told how many pixels the sheet is wide, after each change
     */
    PageView(double shape, IntConsumer fit) {
        this.shape = shape;
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

    /** Whether the height of its place decides the size, and not the width. */
    void setFitsHeight(boolean height) {
        fitsHeight = height;
        requestLayout();
    }

    void setNote(String words) {
        note.setText(words);
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
    public Orientation getContentBias() {
        return fitsHeight ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return fitsHeight ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? 0 : Math.floor(height * shape);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 0 : Math.floor(width / shape);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(Math.min(getWidth(), getHeight() * shape));
        double height = snapSizeY(width / shape);
        ink.setFitWidth(width);
        ink.setFitHeight(height);
        note.setMaxWidth(width);
        paper.resizeRelocate(0, 0, width, height);
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        fit.accept((int) Math.round(width * scale));
    }
}
