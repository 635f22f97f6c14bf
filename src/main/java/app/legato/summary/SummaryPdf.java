package app.legato.summary;

import app.legato.file.WholeFile;
import app.legato.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Makes the doctor's page as PDF: one sheet, greyscale, with the glyphs it uses embedded, and with no metadata but title and producer, so
 * that the same summary gives the same bytes. Needs no display, no printer and no font of the system. Any thread, one page at a time.
 */
public final class SummaryPdf {
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
        Page page = Page.fitting(summary, texts, paper, regularFace, boldFace);
        Edges edges = page.edges(version);
        List<List<Behind.Placed>> behind = Behind.of(summary, page.setting());
        String title = texts.get("summary.title");
        try (PDDocument document = new PDDocument()) {
            Catalogue.fill(document, title, texts.locale());
            Type type = Type.in(document, regularFace, boldFace);
            Tags tags = new Tags();
            draw(document, page, edges, behind.size() + 1, type, tags);
            if (!behind.isEmpty()) {
                new BehindPdf(document, page.setting(), edges, type, tags).draw(behind, title);
            }
            tags.finish(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(PDDocument document, Page page, Edges edges, int pages, Type type, Tags tags) throws IOException {
        PDPage first = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(first);
        Setting setting = page.setting();
        Sheet sheet = setting.sheet();
        try (Pen pen = new Pen(document, first, tags, tags.part(), type, sheet.line())) {
            page.draw(pen);
            edges.below(pen, setting, sheet.width(), paper.height(), 1, pages);
        }
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
