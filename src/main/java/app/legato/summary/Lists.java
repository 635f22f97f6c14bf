package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;

import app.legato.summary.Rows.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sets the four lists in the page's two columns: pattern, symptoms, medicines, conditions. */
final class Lists {
    private static final int LINES = 2;
    private static final int NAME_LINES = 3;
    private static final double LABEL_APART = 4;

    private final PageWords words;
    private final NumberWords numbers;
    private final Setting setting;
    private final Sheet sheet;
    private boolean isCut;

    Lists(PageWords words, NumberWords numbers, Setting setting) {
        this.words = words;
        this.numbers = numbers;
        this.setting = setting;
        this.sheet = setting.sheet();
    }

    /** Whether a list was longer than its room. */
    boolean isCut() {
        return isCut;
    }

    /** Pattern and symptoms. */
    Columns pattern() {
        double values = sheet.left() - Sheet.LABEL;
        List<Cells> pattern = numbers.pattern().stream()
                .map(row -> new Cells(
                        setting.lines(row.label(), row.label(), Sheet.LABEL - LABEL_APART, 1),
                        setting.lines(row.label(), row.value(), values, sheet.isTight() ? 1 : LINES)))
                .toList();
        return new Columns(
                left("summary.pattern", new Rows(pattern, Style.GREY, Sheet.LABEL, sheet.line())),
                right("summary.symptoms", new Checklist(words.symptoms(), setting)));
    }

    /**
     * Medicines and conditions.
     *
     * @param numbered whether the dates carry the numbers of the changes on the strip
     * @param room the most they may take
     */
    Columns medicines(boolean numbered, double room) {
        int most = (int) Math.floor((room - sheet.section()) / sheet.line());
        List<PageWords.Row> rows = words.medicines(numbered);
        double dates = Math.min(Sheet.DATES_MOST, widest(rows, PageWords.Row::value) + 1);
        double names = Math.clamp(
                widest(rows, PageWords.Row::label) + 2 * Sheet.CELL_SPACE, Sheet.NAMES_LEAST, sheet.left() - dates);
        String ofMedicines = setting.texts().get("summary.medicines");
        List<Cells> medicines = within(
                ofMedicines,
                rows.stream().map(PageWords.Row::inOne).toList(),
                index -> new Cells(
                        cut(rows.get(index).label(), names - Sheet.CELL_SPACE, NAME_LINES),
                        setting.lines(ofMedicines, rows.get(index).value(), dates, LINES)),
                most);
        List<String> said = words.conditions();
        List<Cells> conditions = within(
                setting.texts().get("summary.conditions"),
                said,
                index -> new Cells(cut(said.get(index), Sheet.RIGHT, LINES), List.of()),
                most);
        return new Columns(
                left("summary.medicines", new Rows(medicines, Style.PLAIN, names, sheet.line())),
                right("summary.conditions", new Rows(conditions, Style.PLAIN, 0, sheet.line())));
    }

    private Section left(String key, Block contents) {
        return new Section(sheet, setting.texts().get(key), sheet.left(), contents);
    }

    private Section right(String key, Block contents) {
        return new Section(sheet, setting.texts().get(key), Sheet.RIGHT, contents);
    }

    private double widest(List<PageWords.Row> rows, Function<PageWords.Row, String> cell) {
        return rows.stream()
                .mapToDouble(row -> setting.width(cell.apply(row)))
                .max()
                .orElse(0);
    }

    /** Lines that fit; whether they were cut is looked at when it is known whether they are shown. */
    private List<String> cut(String words, double width, int most) {
        return Lines.of(words, setting.regular(), width, SIZE, most, setting.mark());
    }

    /** As many as fit the lines there are; how many do not is said on the last line, and they go on behind the page. */
    private List<Cells> within(String of, List<String> whole, IntFunction<Cells> cells, int most) {
        List<Cells> rows = IntStream.range(0, whole.size()).mapToObj(cells).toList();
        int kept = rows.size();
        if (Cells.height(rows) > most) {
            isCut = true;
            int height = 1;
            kept = 0;
            while (height + rows.get(kept).height() <= most) {
                height += rows.get(kept).height();
                kept++;
            }
        }
        for (int index = 0; index < rows.size(); index++) {
            if (index >= kept || setting.isCut(rows.get(index).label())) {
                setting.continued().add(of, whole.get(index));
            }
        }
        if (kept == rows.size()) {
            return rows;
        }
        List<Cells> shown = new ArrayList<>(rows.subList(0, kept));
        String key = kept == 0 ? "summary.all-behind" : "summary.more";
        shown.add(new Cells(List.of(setting.texts().get(key, rows.size() - kept)), List.of()));
        return shown;
    }
}
