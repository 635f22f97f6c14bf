package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;
import static app.legato.summary.Sheet.pt;

import app.legato.summary.Setting.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the four lists in the page's two columns: pattern, symptoms, medicines, conditions. */
final class ListMarkup {
    private static final int LINES = 2;
    private static final int NAME_LINES = 3;

    private final PageWords words;
    private final NumberWords numbers;
    private final Setting setting;
    private final Sheet sheet;
    private final Markup page;
    private boolean isCut;

    ListMarkup(PageWords words, NumberWords numbers, Setting setting) {
        this.words = words;
        this.numbers = numbers;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.page = setting.page();
    }

    /** Whether a list was longer than its room. */
    boolean isCut() {
        return isCut;
    }

    /** Writes pattern and symptoms, and returns their height. */
    double writePattern() {
        double values = sheet.left() - Sheet.LABEL;
        List<Cells> pattern = numbers.pattern().stream()
                .map(row -> new Cells(
                        setting.lines(row.label(), row.label(), Sheet.LABEL - 4, 1),
                        setting.lines(row.label(), row.value(), values, sheet.isTight() ? 1 : LINES)))
                .toList();
        List<PageWords.SymptomRow> symptoms = words.symptoms();
        double height = sheet.section() + Math.max(Cells.height(pattern), symptoms.size()) * sheet.line();
        setting.columns(height);
        setting.section("left", sheet.left(), setting.texts().get("summary.pattern"));
        setting.table(pattern, Sheet.LABEL, values, "grey");
        setting.end();
        setting.section("right", Sheet.RIGHT, setting.texts().get("summary.symptoms"));
        checklist(symptoms);
        setting.end();
        setting.end();
        return height;
    }

    private void checklist(List<PageWords.SymptomRow> symptoms) {
        page.open("div", "class", "list");
        double answers = symptoms.stream()
                .mapToDouble(row -> face(row).width(row.words(), SIZE))
                .max()
                .orElse(0);
        double labels = Sheet.RIGHT - Sheet.BOX - answers - 1;
        double top = (sheet.line() - 8) / 2;
        for (PageWords.SymptomRow row : symptoms) {
            if (row.answer() != null) {
                page.open("div", "class", row.isPresent() ? "box on" : "box", "style", "top: " + pt(top))
                        .close("div");
            }
            top += sheet.line();
        }
        page.open("table", "style", "width: " + pt(Sheet.RIGHT));
        for (PageWords.SymptomRow row : symptoms) {
            String look = row.isPresent() ? "bold" : "grey";
            String label = setting.line(row.label(), row.label(), face(row), labels - 4);
            page.open("tr").element("td", row.answer() == null ? "–" : "", "style", "width: " + pt(Sheet.BOX));
            page.element(
                    "th", label, "scope", "row", "class", row.isPresent() ? look : "", "style", "width: " + pt(labels));
            page.element("td", row.words(), "class", look).close("tr");
        }
        page.close("table").close("div");
    }

    private Typeface face(PageWords.SymptomRow row) {
        return row.isPresent() ? setting.bold() : setting.regular();
    }

    /**
     * Writes medicines and conditions, and returns their height.
     *
     * @param numbered whether the dates carry the numbers of the changes on the strip
     * @param room the most they may take
     */
    double writeMedicines(boolean numbered, double room) {
        int most = (int) Math.floor((room - sheet.section()) / sheet.line());
        List<PageWords.Row> rows = words.medicines(numbered);
        double dates = Math.min(Sheet.DATES_MOST, widest(rows, PageWords.Row::value) + 1);
        double names = Math.clamp(
                widest(rows, PageWords.Row::label) + 2 * Sheet.CELL_SPACE, Sheet.NAMES_LEAST, sheet.left() - dates);
        String ofMedicines = setting.texts().get("summary.medicines");
        String ofConditions = setting.texts().get("summary.conditions");
        List<Cells> medicines = within(
                ofMedicines,
                rows.stream().map(PageWords.Row::inOne).toList(),
                index -> new Cells(
                        Lines.of(
                                rows.get(index).label(),
                                setting.regular(),
                                names - Sheet.CELL_SPACE,
                                SIZE,
                                NAME_LINES,
                                mark()),
                        setting.lines(ofMedicines, rows.get(index).value(), dates, LINES)),
                most);
        List<String> said = words.conditions();
        List<Cells> conditions = within(
                ofConditions,
                said,
                index -> new Cells(
                        Lines.of(said.get(index), setting.regular(), Sheet.RIGHT, SIZE, LINES, mark()), List.of()),
                most);
        double height = sheet.section() + Math.max(Cells.height(medicines), Cells.height(conditions)) * sheet.line();
        setting.columns(height);
        setting.section("left", sheet.left(), ofMedicines);
        setting.table(medicines, names, dates, "");
        setting.end();
        setting.section("right", Sheet.RIGHT, ofConditions);
        setting.table(conditions, Sheet.RIGHT, 0, "");
        setting.end();
        setting.end();
        return height;
    }

    private double widest(List<PageWords.Row> rows, Function<PageWords.Row, String> cell) {
        return rows.stream()
                .mapToDouble(row -> setting.width(cell.apply(row)))
                .max()
                .orElse(0);
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
            List<String> name = rows.get(index).label();
            boolean isCutShort = !name.isEmpty() && name.getLast().endsWith(mark());
            if (index >= kept || isCutShort) {
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

    private String mark() {
        return setting.texts().get("summary.goes-on");
    }
}
