package app.legato.ui.doctor;

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
import java.util.EnumMap;
import java.util.Map;

/** Makes the page and paints it. Takes a while, the first time about a second: never on the FX thread, and on one thread at a time. */
final class PageMaker {
    private static final int OPAQUE = 255;
    private static final int ALPHA = 24;

    private final Map<Paper, SummaryPdf> makers = new EnumMap<>(Paper.class);
    private final Texts texts;

    PageMaker(Texts texts) {
        this.texts = texts;
    }

    /** The page as a whole PDF file. The same material and contents give the same bytes. */
    byte[] pdf(Material material, Contents contents) throws SummaryProblem {
        return maker(contents.paper()).bytes(summary(material, contents));
    }

    /** The page as a PDF and in words. */
    MadePage make(Material material, Contents contents) throws SummaryProblem, IOException {
        Summary summary = summary(material, contents);
        byte[] pdf = maker(contents.paper()).bytes(summary);
        try (SummaryPages pages = new SummaryPages(pdf)) {
            return new MadePage(pdf, pages.count(), SpokenSummary.of(summary, texts));
        }
    }

    /**
     * One page of it as it looks.
     *
     * @param index 0 for the first
     * @param width pixels of a sheet that stands; one that lies has as many a point
     */
    Preview paint(MadePage page, int index, int width) throws IOException {
        try (SummaryPages pages = new SummaryPages(page.pdf())) {
            double standing = Math.min(pages.width(index), pages.height(index));
            SummaryPages.Pixels pixels = pages.paint(index, (float) (width / standing));
            String where = texts.get("doctor.page-of", index + 1, page.count());
            String words = index == 0 ? where + ". " + page.words() : where + ". " + texts.get("doctor.page-behind");
            return new Preview(index, page.count(), pixels.width(), pixels.height(), ink(pixels.argb()), words);
        }
    }

    private static Summary summary(Material material, Contents contents) {
        return SummaryBuilder.build(material, contents.cover(), contents.extras());
    }

    private synchronized SummaryPdf maker(Paper paper) {
        return makers.computeIfAbsent(paper, sheet -> new SummaryPdf(texts, sheet, Version.current()));
    }

    /** The page is grey throughout, so that one channel tells how dark each pixel is. */
    private static int[] ink(int[] argb) {
        for (int pixel = 0; pixel < argb.length; pixel++) {
            argb[pixel] = (OPAQUE - (argb[pixel] & OPAQUE)) << ALPHA;
        }
        return argb;
    }
}
