package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;

import app.legato.summary.Behind.Piece;
import app.legato.summary.Behind.Placed;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Draws the sheets behind the page into its document, tagged as it is. Straight through PDFBox: a diary of three years is some fifty
 * sheets, which the layout of the page would take twenty times the memory for.
 */
final class BehindPdf {
    private static final double TITLE = 17;

    /** From the top of a line of words to its base line. */
    private static final double BASE = 9.7;

    private static final double THIN = 0.5;
    private static final double RULE = 0.75;
    private static final double FOOT_SPACE = 5;

    private final PDDocument document;
    private final Setting setting;
    private final Sheet sheet;
    private final Sheet.Edges edges;
    private final PDFont regular;
    private final PDFont bold;
    private final Tags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private int count;
    private boolean isBelowHead;
    private Tags.Element table = Tags.Element.NONE;
    private Tags.Element body = Tags.Element.NONE;

    BehindPdf(PDDocument document, Setting setting, Sheet.Edges edges, PDFont regular, PDFont bold) throws IOException {
        this.document = document;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.edges = edges;
        this.regular = regular;
        this.bold = bold;
        this.tags = new Tags(document);
    }

    /** Adds the sheets, and bookmarks to them and to the page. */
    void draw(List<List<Placed>> sheets, String title) throws IOException {
        count = sheets.size() + 1;
        mark(title, document.getPage(0));
        for (List<Placed> placed : sheets) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) sheet.paper().height(), (float) sheet.paper().width()));
            document.addPage(page);
            tags.turnTo(page);
            try (Pen pen = new Pen(document, page, tags, sheet.paper().width())) {
                edges(pen, document.getNumberOfPages());
                for (Placed one : placed) {
                    draw(pen, page, sheet.lyingTop() + one.y(), one.piece());
                }
            }
        }
        tags.finish();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void mark(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }

    private void edges(Pen pen, int number) throws IOException {
        double side = sheet.side();
        double width = sheet.lyingWidth();
        double foot = sheet.paper().width() - sheet.bottom();
        pen.beginArtifact();
        pen.rule(side, foot, width, THIN, 0x88);
        pen.grey();
        pen.text(regular, SIZE, side, sheet.top() + BASE, edges.topLeft());
        pen.text(regular, SIZE, side + width - setting.width(edges.topRight()), sheet.top() + BASE, edges.topRight());
        pen.text(regular, SIZE, side, foot + FOOT_SPACE + BASE, edges.footer());
        String page = edges.number(number, count);
        pen.text(regular, SIZE, side + width - setting.width(page), foot + FOOT_SPACE + BASE, page);
        pen.end();
    }

    private void draw(Pen pen, PDPage page, double y, Piece piece) throws IOException {
        switch (piece) {
            case Piece.Heading(String title) -> {
                mark(title, page);
                pen.begin(tags.add(tags.root(), "H1"));
                pen.black();
                pen.text(bold, TITLE, sheet.side(), y + TITLE, title);
                pen.end();
            }
            case Piece.Words(List<String> lines) -> {
                pen.begin(tags.add(tags.root(), "P"));
                pen.black();
                lines(pen, regular, sheet.side(), y, lines);
                pen.end();
            }
            case Piece.Head(Table drawn, boolean isRepeated) -> head(pen, y, drawn, isRepeated);
            case Piece.Line(Table drawn, Table.Row row) -> row(pen, y, drawn, row);
        }
    }

    private void head(Pen pen, double y, Table drawn, boolean isRepeated) throws IOException {
        Tags.Element row = Tags.Element.NONE;
        if (!isRepeated) {
            table = tags.add(tags.root(), "Table");
            row = tags.add(tags.add(table, "THead"), "TR");
            body = tags.add(table, "TBody");
        }
        for (int column = 0; column < drawn.head().size(); column++) {
            List<String> words = drawn.head().get(column);
            double top = y + drawn.headHeight() - 2 * Behind.ROW_SPACE - words.size() * Behind.LINE;
            if (isRepeated) {
                pen.beginArtifact();
            } else {
                pen.begin(tags.header(row, Tags.Scope.COLUMN));
            }
            pen.black();
            lines(pen, bold, sheet.side() + drawn.x(column), top, words);
            pen.end();
        }
        rule(pen, y + drawn.headHeight() - Behind.ROW_SPACE, RULE, 0);
        isBelowHead = true;
    }

    private void row(Pen pen, double y, Table drawn, Table.Row row) throws IOException {
        if (row.isRuled() && !isBelowHead) {
            rule(pen, y, THIN, 0x88);
        }
        isBelowHead = false;
        double top = y + (row.isRuled() ? Behind.ROW_SPACE : 0);
        Tags.Element element = tags.add(body, "TR");
        for (int column = 0; column < row.cells().size(); column++) {
            List<String> words = row.cells().get(column);
            Tags.Element cell =
                    column == 0 ? tags.header(element, Tags.Scope.ROW) : tags.cell(element, span(drawn, row));
            if (words.stream().allMatch(String::isEmpty)) {
                continue;
            }
            pen.begin(cell);
            if (row.isNote() && column == 0) {
                pen.grey();
            } else {
                pen.black();
            }
            lines(pen, regular, sheet.side() + drawn.x(column), top, words);
            pen.end();
        }
    }

    private static int span(Table drawn, Table.Row row) {
        return row.isNote() ? drawn.widths().length - 1 : 1;
    }

    private void rule(Pen pen, double y, double thick, int grey) throws IOException {
        pen.beginArtifact();
        pen.rule(sheet.side(), y, sheet.lyingWidth(), thick, grey);
        pen.end();
    }

    private void lines(Pen pen, PDFont font, double x, double y, List<String> lines) throws IOException {
        double base = y + BASE;
        for (String line : lines) {
            pen.text(font, SIZE, x, base, line);
            base += Behind.LINE;
        }
    }
}
