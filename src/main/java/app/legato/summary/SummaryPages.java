package app.legato.summary;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a finished PDF as pixels: what is seen is what prints. One thread at a time; not the screen's, a page takes a while. */
public final class SummaryPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @param pdf as {@link SummaryPdf#bytes} made it */
    public SummaryPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in points; a scale of 1 gives as many pixels. */
    public double width(int index) {
        return box(index).getWidth();
    }

    /** Height of a page in points. */
    public double height(int index) {
        return box(index).getHeight();
    }

    /**
     * Paints a page black on white.
     *
     * @param index 0 for the first page
     * @param scale pixels a point, above 0: 1.5 is about a window's width, 300 / 72 is print
     */
    public Pixels paint(int index, float scale) throws IOException {
        BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                ? buffer.getData()
                : image.getRGB(0, 0, width, height, null, 0, width);
        for (int pixel = 0; pixel < argb.length; pixel++) {
            argb[pixel] |= 0xFF000000;
        }
        return new Pixels(width, height, argb);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDRectangle box(int index) {
        return document.getPage(index).getMediaBox();
    }

    /**
     * A painted page, row by row from the top. The array is the reader's own.
     *
     * @param argb opaque, {@code width * height} of them
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Pixels(int width, int height, int[] argb) {}
}
