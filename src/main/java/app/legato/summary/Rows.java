package app.legato.summary;

import java.io.IOException;
import java.util.List;

/**
 * A table of rows of two cells, or of one.
 *
 * @param label how the first cell is printed, which names its row
 * @param values where the second cell begins; 0 for none
 */
record Rows(List<Cells> rows, Style label, double values, double line) implements Block {
    Rows {
        rows = List.copyOf(rows);
    }

    /** A row of two cells, each in lines that fit; the second may be empty. */
    record Cells(List<String> label, List<String> value) {
        /** In lines. */
        int height() {
            return Math.max(1, Math.max(label.size(), value.size()));
        }

        static int height(List<Cells> rows) {
            return rows.stream().mapToInt(Cells::height).sum();
        }
    }

    @Override
    public double height() {
        return Cells.height(rows) * line;
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Tags tags = pen.tags();
        Tags.Element table = pen.add("Table");
        double top = y;
        for (Cells cells : rows) {
            Tags.Element row = tags.add(table, "TR");
            pen.put(tags.header(row, Tags.Scope.ROW), label, x, top, cells.label());
            if (values > 0) {
                pen.put(tags.cell(row, 1), Style.PLAIN, x + values, top, cells.value());
            }
            top += cells.height() * line;
        }
    }
}
