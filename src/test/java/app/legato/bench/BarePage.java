package app.legato.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What Legato's page is measured against: a PDFBox document with the same words in the same type, line below line, and nothing else. The
 * type's files are read once, as for Legato's page.
 */
final class BarePage {
    private static final float SIZE = 10.5f;
    private static final float LINE = 13;

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final List<String> lines;

    /** @param pdf whose words are to be written */
    BarePage(byte[] pdf) throws IOException {
        regular = read("Roboto-Regular.ttf");
        bold = read("Roboto-Bold.ttf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = PDType0Font.load(document, regular, true);
            PDFont strong = PDType0Font.load(document, bold, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight();
                for (String line : lines) {
                    y -= LINE;
                    contents.beginText();
                    contents.setFont(line.equals(lines.getFirst()) ? strong : plain, SIZE);
                    contents.newLineAtOffset(LINE, y);
                    contents.showText(line);
                    contents.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static TrueTypeFont read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                BarePage.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + file), file)) {
            TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }
}
