package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets the diary: a row a night, and below it the notes that the person ticked. */
final class DiaryTable {
    /** Between two columns at least. */
    private static final double SPACE = 7;

    /** What rounding may add to a width. */
    private static final double SLACK = 0.1;

    /** More cramps in a night than this go on in a further row, so that no row is higher than a sheet. */
    private static final int CRAMPS_A_ROW = 12;

    /** More lines of a note than this go on in a further row. */
    private static final int LINES_A_NOTE = 24;

    private static final List<NightWords.Kind> COLUMNS = List.of(NightWords.Kind.values());

    private final Summary summary;
    private final Setting setting;
    private final NightWords words;

    DiaryTable(Summary summary, Setting setting) {
        this.summary = summary;
        this.setting = setting;
        this.words = new NightWords(setting.texts(), summary.unit());
    }

    Table table() {
        double[] widths = widths();
        List<List<String>> head = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            head.add(Lines.of(words.head(COLUMNS.get(column)), setting.bold(), widths[column] - SPACE + SLACK, SIZE));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (DiaryNight night : summary.diary()) {
            addNight(rows, night, widths);
            night.notes().forEach(note -> addNote(rows, note, widths));
        }
        return new Table(widths, head, rows);
    }

    /** Each as wide as its widest word needs; what is left goes between them, and what is missing is taken from the flexible ones. */
    private double[] widths() {
        double[] widths = new double[COLUMNS.size()];
        double all = 0;
        for (int column = 0; column < widths.length; column++) {
            NightWords.Kind kind = COLUMNS.get(column);
            double head = widestWord(words.head(kind));
            double cells = summary.diary().stream()
                    .flatMap(night -> words.cell(kind, night).stream())
                    .distinct()
                    .mapToDouble(setting::width)
                    .max()
                    .orElse(0);
            widths[column] = Math.max(head, cells) + SPACE;
            all += widths[column];
        }
        double left = setting.sheet().lyingWidth() - all;
        long flexible = COLUMNS.stream().filter(NightWords.Kind::isFlexible).count();
        for (int column = 0; column < widths.length; column++) {
            if (left >= 0) {
                widths[column] += left / widths.length;
            } else if (COLUMNS.get(column).isFlexible()) {
                widths[column] += left / flexible;
            }
        }
        return widths;
    }

    private double widestWord(String head) {
        double widest = 0;
        for (String word : head.split(" ", -1)) {
            widest = Math.max(widest, setting.bold().width(word, SIZE));
        }
        return widest;
    }

    private void addNight(List<Table.Row> rows, DiaryNight night, double[] widths) {
        List<List<List<String>>> columns = new ArrayList<>(); // column, entry, lines
        for (int column = 0; column < widths.length; column++) {
            double width = widths[column] - SPACE + SLACK;
            columns.add(words.cell(COLUMNS.get(column), night).stream()
                    .map(entry -> entry.isEmpty() ? List.<String>of() : setting.all(entry, width))
                    .toList());
        }
        int cramps = night.cramps().size();
        for (int from = 0; from == 0 || from < cramps; from += CRAMPS_A_ROW) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                if (COLUMNS.get(column).isOfCramps()) {
                    cells.add(inStep(columns, column, from, Math.min(from + CRAMPS_A_ROW, cramps)));
                } else if (from == 0 || column == 0) {
                    cells.add(columns.get(column).stream().flatMap(List::stream).toList());
                } else {
                    cells.add(List.of());
                }
            }
            rows.add(new Table.Row(cells, from == 0, false));
        }
    }

    /** The lines of some cramps in a column, each cramp as high as it is in the column where it takes most. */
    private static List<String> inStep(List<List<List<String>>> columns, int column, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int cramp = from; cramp < to; cramp++) {
            int height = 1;
            for (int other = 0; other < columns.size(); other++) {
                if (COLUMNS.get(other).isOfCramps()) {
                    height = Math.max(height, columns.get(other).get(cramp).size());
                }
            }
            List<String> own = columns.get(column).get(cramp);
            lines.addAll(own);
            lines.addAll(Collections.nCopies(height - own.size(), ""));
        }
        return lines;
    }

    private void addNote(List<Table.Row> rows, Note note, double[] widths) {
        List<String> about = setting.all(words.note(note), widths[0] - SPACE);
        List<String> lines = setting.all(note.words(), setting.sheet().lyingWidth() - widths[0]);
        for (int from = 0; from < lines.size(); from += LINES_A_NOTE) {
            List<String> part = lines.subList(from, Math.min(from + LINES_A_NOTE, lines.size()));
            rows.add(new Table.Row(List.of(about, part), false, true));
        }
    }
}
