package app.legato.summary;

import java.util.List;

/**
 * A table behind the page; its words are broken into lines that fit.
 *
 * @param widths of the columns, in points
 * @param head lines of each column's heading
 */
@SuppressWarnings("ArrayRecordComponent")
record Table(double[] widths, List<List<String>> head, List<Row> rows) {
    Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells lines of each; the first names the row
     * @param isRuled whether a rule parts it from the row above
     * @param isNote whether its second and last cell is as wide as all further columns
     */
    record Row(List<List<String>> cells, boolean isRuled, boolean isNote) {
        Row {
            cells = List.copyOf(cells);
        }

        double height() {
            return lines(cells) * Behind.LINE + (isRuled ? 2 : 1) * Behind.ROW_SPACE;
        }
    }

    double headHeight() {
        return lines(head) * Behind.LINE + 2 * Behind.ROW_SPACE;
    }

    /** Where a column begins. */
    double x(int column) {
        double x = 0;
        for (int before = 0; before < column; before++) {
            x += widths[before];
        }
        return x;
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }
}
