package app.legato.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything measured, and what was left out and why. */
final class Table {
    private static final List<String> HEADINGS =
            List.of("measured", "Legato", "against", "ratio", "middle half", "bar", "");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    void add(List<Row> more) {
        rows.addAll(more);
    }

    void skip(String sentence) {
        skipped.add(sentence);
    }

    void print(PrintStream out) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        rows.forEach(row -> lines.add(cells(row)));
        int[] widths = new int[HEADINGS.size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        out.println();
        lines.forEach(line -> out.println(padded(line, widths)));
        out.printf(
                Locale.ROOT,
                "%nRatios of medians of at least %d runs, sides in turn; middle half: of the ratios of neighbouring runs.%n",
                Measurement.ROUNDS);
        out.println(
                skipped.isEmpty()
                        ? "Skipped: nothing."
                        : skipped.stream()
                                .map(sentence -> "\n- " + sentence)
                                .collect(Collectors.joining("", "Skipped:", "")));
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.what(),
                row.unit().shown(row.legato()),
                row.unit().shown(row.other()),
                ratio(row.ratio()),
                ratio(row.low()) + " - " + ratio(row.high()),
                row.bar() == null ? "-" : ratio(row.bar()),
                row.verdict());
    }

    private static String ratio(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder padded = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String side = column == 0 ? "-" : "";
            padded.append(String.format(Locale.ROOT, "%" + side + (widths[column] + 2) + "s", line.get(column)));
        }
        return padded.toString().stripTrailing();
    }
}
