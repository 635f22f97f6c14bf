package app.legato.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * What Legato's page is measured against: a PDFBox document with the same words in the same type, line below line, and nothing else. Made
 * as anybody makes one: the type is loaded into each document, for PDFBox ties it to one. Or, as Legato makes it, from type that is read once.
 */
final class BarePage {
    private static final String REGULAR = "Roboto-Regular.ttf";
    private static final String BOLD = "Roboto-Bold.ttf";
    private static final float SIZE = 10.5f;
    private static final float LINE = 13;

    private final Type type;
    private final List<String> lines;

    /** Brings a font into a document. */
    @FunctionalInterface
    private interface Type {
        PDFont font(PDDocument document, String file) throws IOException;
    }

    private BarePage(byte[] pdf, Type type) throws IOException {
        this.type = type;
        lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(lines::add);
        }
    }

    /** @param pdf whose words are to be written */
    static BarePage usual(byte[] pdf) throws IOException {
        return new BarePage(pdf, BarePage::load);
    }

    /** As {@link #usual}, from type that is read once. */
    static BarePage withReadType(byte[] pdf) throws IOException {
        Map<String, TrueTypeFont> read = Map.of(REGULAR, parse(REGULAR), BOLD, parse(BOLD));
        return new BarePage(
                pdf, (document, file) -> PDType0Font.load(document, Objects.requireNonNull(read.get(file)), true));
    }

    byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = type.font(document, REGULAR);
            PDFont strong = type.font(document, BOLD);
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

    private static PDFont load(PDDocument document, String file) throws IOException {
        try (InputStream in = open(file)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream in = open(file)) {
            TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                BarePage.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + file), file);
    }
}
