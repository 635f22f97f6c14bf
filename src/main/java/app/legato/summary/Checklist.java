package app.legato.summary;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

/** The symptoms, a line each: a full box when present, an empty one when not, a dash when nobody asked; and the same in words. */
final class Checklist implements Block {
    private static final String DASH = "–";
    private static final double BOX = 8;
    private static final double APART = 4;

    private final List<PageWords.SymptomRow> rows;
    private final Setting setting;
    private final List<String> labels;
    private final double answers;

    Checklist(List<PageWords.SymptomRow> rows, Setting setting) {
        this.rows = rows;
        this.setting = setting;
        double widest = rows.stream()
                .mapToDouble(row -> setting.width(style(row), row.words()))
                .max()
                .orElse(0);
        this.answers = Sheet.RIGHT - widest;
        double room = answers - Sheet.BOX - APART;
        this.labels = rows.stream()
                .map(row -> setting.line(row.label(), row.label(), style(row), room))
                .toList();
    }

    private static Style style(PageWords.SymptomRow row) {
        return row.isPresent() ? Style.BOLD : Style.PLAIN;
    }

    @Override
    public double height() {
        return rows.size() * setting.sheet().line();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Tags tags = pen.tags();
        Tags.Element table = pen.add("Table");
        double line = setting.sheet().line();
        double top = y;
        for (int index = 0; index < rows.size(); index++) {
            PageWords.SymptomRow row = rows.get(index);
            drawBox(pen, x, top, row);
            double base = top + Style.PLAIN.base(line);
            Tags.Element element = tags.add(table, "TR");
            pen.begin(tags.header(element, Tags.Scope.ROW));
            pen.write(style(row), x + Sheet.BOX, base, labels.get(index));
            pen.end();
            pen.begin(tags.cell(element, 1));
            pen.write(row.isPresent() ? Style.BOLD : Style.GREY, x + answers, base, row.words());
            pen.end();
            top += line;
        }
    }

    /** For the eye only: the answer follows in words. */
    private void drawBox(Pen pen, double x, double y, PageWords.SymptomRow row) throws IOException {
        double line = setting.sheet().line();
        double top = y + (line - BOX) / 2;
        pen.beginArtifact();
        if (row.answer() == null) {
            pen.write(Style.PLAIN, x + (BOX - setting.width(DASH)) / 2, y + Style.PLAIN.base(line), DASH);
        } else if (row.isPresent()) {
            pen.fill(new Rectangle2D.Double(0, 0, BOX, BOX), x, top);
        } else {
            pen.stroke(new Rectangle2D.Double(0.5, 0.5, BOX - 1, BOX - 1), x, top, 1, 0);
        }
        pen.end();
    }
}
