package app.legato.summary;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes on one sheet, y downwards from its top edge. Everything is written between a begin and its end. */
final class Pen implements AutoCloseable {
    private static final float DARK_GREY = 0x44 / 255f;
    private static final float WHITE = 255f;

    private final PDPageContentStream contents;
    private final Tags tags;
    private final double height;

    Pen(PDDocument document, PDPage page, Tags tags, double height) throws IOException {
        contents = new PDPageContentStream(document, page);
        this.tags = tags;
        this.height = height;
    }

    /** What follows is the content of an element. */
    void begin(Tags.Element element) throws IOException {
        contents.beginMarkedContent(element.name(), tags.fill(element));
    }

    /** What follows is there for the eye only. */
    void beginArtifact() throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        contents.endMarkedContent();
    }

    void black() throws IOException {
        contents.setNonStrokingColor(0f);
    }

    void grey() throws IOException {
        contents.setNonStrokingColor(DARK_GREY);
    }

    /** @param base the base line */
    void text(PDFont font, double size, double x, double base, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        contents.beginText();
        contents.setFont(font, (float) size);
        contents.newLineAtOffset((float) x, (float) (height - base));
        contents.showText(words);
        contents.endText();
    }

    /** @param grey 0 black to 255 white */
    void rule(double x, double y, double width, double thick, int grey) throws IOException {
        contents.setNonStrokingColor(grey / WHITE);
        contents.addRect((float) x, (float) (height - y - thick / 2), (float) width, (float) thick);
        contents.fill();
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
