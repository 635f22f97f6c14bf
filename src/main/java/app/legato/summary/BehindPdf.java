package app.legato.summary;

import app.legato.summary.Behind.Piece;
import app.legato.summary.Behind.Placed;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Draws the sheets behind the page into its document. */
final class BehindPdf {
    private final PDDocument document;
    private final Setting setting;
    private final Sheet sheet;
    private final Edges edges;
    private final Type type;
    private final Tags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private boolean isBelowHead;
    private Tags.Element table = Tags.Element.NONE;
    private Tags.Element body = Tags.Element.NONE;

    /** @param document holds the page */
    BehindPdf(PDDocument document, Setting setting, Edges edges, Type type, Tags tags) {
        this.document = document;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.edges = edges;
        this.type = type;
        this.tags = tags;
    }

    /** Adds the sheets, and bookmarks to them and to the page. */
    void draw(List<List<Placed>> sheets, String title) throws IOException {
        mark(title, document.getPage(0));
        Tags.Element part = tags.part();
        for (List<Placed> placed : sheets) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) sheet.paper().height(), (float) sheet.paper().width()));
            document.addPage(page);
            try (Pen pen = new Pen(document, page, tags, part, type, Behind.LINE)) {
                edges.above(pen, setting, sheet.lyingWidth());
                for (Placed one : placed) {
                    draw(pen, page, sheet.lyingTop() + one.y(), one.piece());
                }
                double height = sheet.paper().width();
                edges.below(pen, setting, sheet.lyingWidth(), height, document.getNumberOfPages(), sheets.size() + 1);
            }
        }
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

    private void draw(Pen pen, PDPage page, double y, Piece piece) throws IOException {
        switch (piece) {
            case Piece.Heading(String title) -> {
                mark(title, page);
                pen.say("H1", Style.TITLE, sheet.side(), y + Style.TITLE.size(), title);
            }
            case Piece.Words(List<String> lines) -> pen.put(pen.add("P"), Style.PLAIN, sheet.side(), y, lines);
            case Piece.Head(Table drawn, boolean isRepeated) -> head(pen, y, drawn, isRepeated);
            case Piece.Line(Table drawn, Table.Row row) -> row(pen, y, drawn, row);
        }
    }

    private void head(Pen pen, double y, Table drawn, boolean isRepeated) throws IOException {
        Tags.Element row = Tags.Element.NONE;
        if (!isRepeated) {
            table = pen.add("Table");
            row = tags.add(tags.add(table, "THead"), "TR");
            body = tags.add(table, "TBody");
        }
        for (int column = 0; column < drawn.head().size(); column++) {
            List<String> words = drawn.head().get(column);
            double x = sheet.side() + drawn.x(column);
            double top = y + drawn.headHeight() - 2 * Behind.ROW_SPACE - words.size() * Behind.LINE;
            if (isRepeated) {
                pen.beginArtifact();
                pen.lines(Style.BOLD, x, top, words);
                pen.end();
            } else {
                pen.put(tags.header(row, Tags.Scope.COLUMN), Style.BOLD, x, top, words);
            }
        }
        pen.separator(
                sheet.side(), y + drawn.headHeight() - Behind.ROW_SPACE, sheet.lyingWidth(), Sheet.RULE, Sheet.BLACK);
        isBelowHead = true;
    }

    private void row(Pen pen, double y, Table drawn, Table.Row row) throws IOException {
        if (row.isRuled() && !isBelowHead) {
            pen.separator(sheet.side(), y, sheet.lyingWidth(), Sheet.THIN, Sheet.LIGHT);
        }
        isBelowHead = false;
        double top = y + (row.isRuled() ? Behind.ROW_SPACE : 0);
        Tags.Element element = tags.add(body, "TR");
        for (int column = 0; column < row.cells().size(); column++) {
            Tags.Element cell =
                    column == 0 ? tags.header(element, Tags.Scope.ROW) : tags.cell(element, span(drawn, row));
            Style style = row.isNote() && column == 0 ? Style.GREY : Style.PLAIN;
            pen.put(
                    cell,
                    style,
                    sheet.side() + drawn.x(column),
                    top,
                    row.cells().get(column));
        }
    }

    private static int span(Table drawn, Table.Row row) {
        return row.isNote() ? drawn.widths().length - 1 : 1;
    }
}
