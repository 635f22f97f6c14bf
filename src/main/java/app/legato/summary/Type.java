package app.legato.summary;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The page's type inside one document.
 *
 * @param face tells which letters there are; both weights have the same
 */
record Type(Typeface face, PDFont regular, PDFont bold) {
    static Type in(PDDocument document, Typeface regular, Typeface bold) throws IOException {
        return new Type(regular, regular.embed(document), bold.embed(document));
    }

    PDFont of(Style style) {
        return style.isBold() ? bold : regular;
    }
}
