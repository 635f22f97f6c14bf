package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.summary.Material;
import app.legato.summary.Paper;
import app.legato.summary.SpokenSummary;
import app.legato.summary.Summary;
import app.legato.summary.SummaryBuilder;
import app.legato.summary.SummaryPages;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.system.Version;
import app.legato.text.Texts;
import java.io.IOException;

/** Makes the page and paints it. Takes a while, the first time about a second: never on the FX thread. */
final class PageMaker {
    private static final int OPAQUE = 255;
    private static final int ALPHA = 24;

    private final SummaryPdf pdf;
    private final Texts texts;
    private final Paper paper;

    PageMaker(Texts texts) {
        this.texts = texts;
        paper = Paper.of(texts.locale());
        pdf = new SummaryPdf(texts, paper, Version.current());
    }

    /** Width of the sheet for a height of 1. */
    double shape() {
        return paper.width() / paper.height();
    }

    /** The page as a whole PDF file. The same material and cover give the same bytes. */
    byte[] pdf(Material material, Cover cover) throws SummaryProblem {
        return pdf.bytes(SummaryBuilder.build(material, cover));
    }

    /** The page as it looks, {@code width} pixels wide. */
    Preview preview(Material material, Cover cover, int width) throws SummaryProblem, IOException {
        Summary summary = SummaryBuilder.build(material, cover);
        try (SummaryPages pages = new SummaryPages(pdf.bytes(summary))) {
            SummaryPages.Pixels pixels = pages.paint(0, (float) (width / pages.width(0)));
            return new Preview(pixels.width(), pixels.height(), ink(pixels.argb()), SpokenSummary.of(summary, texts));
        }
    }

    /** The page is grey throughout, so that one channel tells how dark each pixel is. */
    private static int[] ink(int[] argb) {
        for (int pixel = 0; pixel < argb.length; pixel++) {
            argb[pixel] = (OPAQUE - (argb[pixel] & OPAQUE)) << ALPHA;
        }
        return argb;
    }
}
