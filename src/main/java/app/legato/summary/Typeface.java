package app.legato.summary;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One weight of the printed page's type: Roboto, parsed once, measured here and embedded as a subset in each document.
 *
 * <p>Why not Inter, as on screen: its files are OpenType with CFF outlines, and PDFBox 3.0.7 can embed them only whole, 230 KB a weight: its
 * subsetter fails with "OTF fonts do not have a glyf table". Ligatures and kerning are off, so
 * that what is measured here is exactly what is laid out. For one thread at a time.
 */
final class Typeface {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int MISSING = '_';
    private static final int NOT_LOOKED_UP = -1;

    /** Latin, Greek and Cyrillic. */
    private static final int OFTEN = 0x530;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final int[] advances = new int[OFTEN];

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(advances, NOT_LOOKED_UP);
    }

    static Typeface regular() throws IOException {
        return load("Roboto-Regular.ttf");
    }

    static Typeface bold() throws IOException {
        return load("Roboto-Bold.ttf");
    }

    private static Typeface load(String file) throws IOException {
        String path = "/com/formdev/flatlaf/fonts/roboto/" + file;
        try (InputStream bytes = Typeface.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new FileNotFoundException(path);
            }
            TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new Typeface(font);
        }
    }

    /** This weight for one document, with only the glyphs it uses. */
    PDFont embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** Width in points of the text as it is {@link #shown}. */
    double width(String text, double size) {
        int units = 0;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            units += advance(point);
            index += Character.charCount(point);
        }
        return units * size / unitsPerEm;
    }

    /** Where the longest beginning ends that is at most {@code width} points wide; every beginning is, up to there. */
    int fitting(String text, double width, double size) {
        double units = width * unitsPerEm / size;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            units -= advance(point);
            if (units < 0) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }

    /** The text as this face can show it: composed, without invisible characters, and a gap to write in for what has no glyph. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (!hasNoLook(point)) {
                shown.appendCodePoint(standIn(point));
            }
        });
        return shown.toString();
    }

    /** The text, or as much of its beginning as fits {@code width} points together with {@code mark}, which stands for the rest. */
    String cut(String text, double width, double size, String mark) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + mark, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + mark;
    }

    /** The point itself when there is a glyph for it; a space of the same kind for a rare one, as in "10:15 PM". */
    private int standIn(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        if (glyphs.getGlyphId(point) != 0) {
            return point;
        }
        return Character.isSpaceChar(point) ? NO_BREAK_SPACE : MISSING;
    }

    private static boolean hasNoLook(int point) {
        if (Character.isWhitespace(point)) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    /** In the font's units. A page asks some ten thousand times, nearly always for the same hundred letters. */
    private int advance(int point) {
        if (point >= advances.length) {
            return look(point);
        }
        if (advances[point] == NOT_LOOKED_UP) {
            advances[point] = look(point);
        }
        return advances[point];
    }

    private int look(int point) {
        try {
            return hasNoLook(point) ? 0 : font.getAdvanceWidth(glyphs.getGlyphId(standIn(point)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
