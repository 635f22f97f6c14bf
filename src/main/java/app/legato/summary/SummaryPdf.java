package app.legato.summary;

import app.legato.file.WholeFile;
import app.legato.text.Texts;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Makes the doctor's page as PDF: one sheet, greyscale, with the glyphs it uses embedded, and with no metadata but title and producer, so
 * that the same summary gives the same bytes. Needs no display, no printer and no font of the system. Any thread, one page at a time.
 *
 * <p>The tagged (PDF/UA) mode is on for two reasons: screen readers, and because only there openhtmltopdf leaves PDF's built-in fonts
 * alone; resolving those would search every font of the system and write a cache into the home folder.
 */
public final class SummaryPdf {
    private static final String FAMILY = "Legato";
    private static final String PRODUCER = "Legato";

    private final Texts texts;
    private final Paper paper;
    private final String version;
    private @Nullable Typeface regular;
    private @Nullable Typeface bold;

    /**
     * @param texts the language of the page; may differ from the screen's
     * @param version of the program, printed in the footer
     */
    public SummaryPdf(Texts texts, Paper paper, String version) {
        this.texts = texts;
        this.paper = paper;
        this.version = version;
        XRLog.setLoggingEnabled(false);
    }

    /** The page as a whole PDF file in memory, about 30 KB. */
    public synchronized byte[] bytes(Summary summary) throws SummaryProblem {
        try {
            return draw(summary, regular(), bold());
        } catch (IOException | RuntimeException failure) {
            throw new SummaryProblem(SummaryProblem.Kind.PAGE, failure);
        }
    }

    /**
     * Writes the page to {@code file}, replacing what was there only once the new page is complete. On failure the old file is untouched
     * and nothing new is left.
     */
    public void write(Summary summary, Path file) throws SummaryProblem {
        save(bytes(summary), file);
    }

    /** Writes a page made by {@link #bytes}, as {@link #write} does. */
    public static void save(byte[] pdf, Path file) throws SummaryProblem {
        Path folder = file.toAbsolutePath().getParent();
        try {
            WholeFile.write(file, out -> out.write(pdf));
        } catch (NoSuchFileException | NotDirectoryException missing) {
            throw new SummaryProblem(SummaryProblem.Kind.NO_FOLDER, missing);
        } catch (AccessDeniedException denied) {
            throw new SummaryProblem(SummaryProblem.Kind.NOT_ALLOWED, denied);
        } catch (FileSystemException failure) {
            boolean readOnly = folder != null && Files.isDirectory(folder) && !Files.isWritable(folder);
            throw new SummaryProblem(readOnly ? SummaryProblem.Kind.NOT_ALLOWED : SummaryProblem.Kind.DISK, failure);
        } catch (IOException failure) {
            throw new SummaryProblem(SummaryProblem.Kind.DISK, failure);
        }
    }

    private byte[] draw(Summary summary, Typeface regularFace, Typeface boldFace) throws IOException {
        PageMarkup markup = PageMarkup.fitting(summary, texts, paper, regularFace, boldFace);
        Sheet.Edges edges = markup.edges(version);
        List<List<Behind.Placed>> behind = Behind.of(summary, markup.setting());
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            PDFont plain = regularFace.embed(document);
            PDFont strong = boldFace.embed(document);
            builder.useFont(new PDFontSupplier(plain), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(strong), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useObjectDrawerFactory(markup.drawings());
            builder.withProducer(PRODUCER);
            builder.withHtmlContent(markup.xhtml(edges, behind.size() + 1), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                if (!behind.isEmpty()) {
                    String title = texts.get("summary.title");
                    new BehindPdf(document, markup.setting(), edges, plain, strong).draw(behind, title);
                }
                return saved(document);
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        PDDocumentInformation all = document.getDocumentInformation();
        PDDocumentInformation kept = new PDDocumentInformation();
        kept.setTitle(all.getTitle());
        kept.setProducer(PRODUCER);
        document.setDocumentInformation(kept);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        document.save(bytes);
        return bytes.toByteArray();
    }

    private Typeface regular() throws IOException {
        Typeface face = regular;
        if (face == null) {
            face = Typeface.regular();
            regular = face;
        }
        return face;
    }

    private Typeface bold() throws IOException {
        Typeface face = bold;
        if (face == null) {
            face = Typeface.bold();
            bold = face;
        }
        return face;
    }
}
