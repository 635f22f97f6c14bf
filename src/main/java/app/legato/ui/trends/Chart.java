package app.legato.ui.trends;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of columns and the sentence that says the same.
 *
 * @param goal a dotted line across; null for none
 * @param limit a full line across with strokes above it; null for none
 */
record Chart(
        String title,
        String sentence,
        List<Column> columns,
        @Nullable Level goal,
        @Nullable Level limit) {
    /** A line across at this height, and what is written at it. */
    record Level(double value, String words) {}

    Chart {
        columns = List.copyOf(columns);
    }

    Chart(String title, String sentence, List<Column> columns) {
        this(title, sentence, columns, null, null);
    }

    /** What the highest thing in the chart is, at least {@code least}. */
    double most(double least) {
        double most = columns.stream()
                .filter(Column::isBar)
                .mapToDouble(Column::value)
                .reduce(least, Math::max);
        most = goal == null ? most : Math.max(most, goal.value());
        return limit == null ? most : Math.max(most, limit.value());
    }
}
