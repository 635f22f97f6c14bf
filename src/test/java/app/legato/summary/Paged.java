package app.legato.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished PDF, read back: its words, where each glyph stands, and in what grey. */
final class Paged {
    private Paged() {}

    /** One glyph; the first page is 1, y is its base line, from the top of the page. */
    record Glyph(int page, String letter, double x, double y, double width, double size, int colour) {
        boolean meets(Glyph other) {
            boolean sideBySide = x + width <= other.x + 0.8 || other.x + other.width <= x + 0.8;
            return !sideBySide && Math.abs(y - other.y) < Math.min(size, other.size) * 0.75;
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    /** The words of each page, in the order in which they were written; adds every glyph to {@code glyphs}. */
    static List<String> read(byte[] pdf, List<Glyph> glyphs) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            GlyphReader reader = new GlyphReader(glyphs);
            reader.setPageEnd("\f");
            return List.of(reader.getText(document).replace('\u00A0', ' ').split("\f", 0));
        }
    }

    /** How many paths are stroked: outlines, rings, hatch lines and dashes, but no words. */
    static long strokes(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFStreamParser(document.getPage(0))
                    .parse().stream()
                            .filter(token -> token instanceof Operator operator
                                    && operator.getName().equals("S"))
                            .count();
        }
    }

    private static final class GlyphReader extends PDFTextStripper {
        private final List<Glyph> glyphs;

        GlyphReader(List<Glyph> glyphs) throws IOException {
            this.glyphs = glyphs;
            addOperator(new SetNonStrokingColor(this));
            addOperator(new SetNonStrokingColorN(this));
            addOperator(new SetNonStrokingColorSpace(this));
            addOperator(new SetNonStrokingDeviceGrayColor(this));
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            super.processTextPosition(glyph);
            if (!glyph.getUnicode().isBlank()) {
                glyphs.add(new Glyph(
                        getCurrentPageNo(),
                        glyph.getUnicode(),
                        glyph.getXDirAdj(),
                        glyph.getYDirAdj(),
                        glyph.getWidthDirAdj(),
                        glyph.getYScale(),
                        colour()));
            }
        }

        private int colour() {
            try {
                return getGraphicsState().getNonStrokingColor().toRGB();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
