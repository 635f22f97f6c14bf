package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;
import static app.legato.summary.Sheet.pt;

import app.legato.summary.Setting.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
                        setting.lines(row.label(), Sheet.LABEL - 4, 1), setting.lines(row.value(), values, LINES)))
                .toList();
        setting.section("left", sheet.left(), setting.texts().get("summary.pattern"));
        setting.table(pattern, Sheet.LABEL, values, "grey");
        setting.end();
        List<PageWords.SymptomRow> symptoms = words.symptoms();
        setting.section("right", Sheet.RIGHT, setting.texts().get("summary.symptoms"));
        checklist(symptoms);
        setting.end();
        setting.clear();
        return sheet.section() + Math.max(Cells.height(pattern), symptoms.size()) * sheet.line();
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
            String label = face(row).cut(row.label(), labels - 4, SIZE);
            page.open("tr").element("td", row.answer() == null ? "–" : "", "style", "width: " + pt(Sheet.BOX));
            page.element("th", label, "class", row.isPresent() ? look : "", "style", "width: " + pt(labels));
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
        List<Cells> medicines = within(
                rows.stream()
                        .map(row -> new Cells(
                                setting.lines(row.label(), names - Sheet.CELL_SPACE, NAME_LINES),
                                setting.lines(row.value(), dates, LINES)))
                        .toList(),
                most);
        List<Cells> conditions = within(
                words.conditions().stream()
                        .map(said -> new Cells(setting.lines(said, Sheet.RIGHT, LINES), List.of()))
                        .toList(),
                most);
        setting.section("left", sheet.left(), setting.texts().get("summary.medicines"));
        setting.table(medicines, names, dates, "");
        setting.end();
        setting.section("right", Sheet.RIGHT, setting.texts().get("summary.conditions"));
        setting.table(conditions, Sheet.RIGHT, 0, "");
        setting.end();
        setting.clear();
        return sheet.section() + Math.max(Cells.height(medicines), Cells.height(conditions)) * sheet.line();
    }

    private double widest(List<PageWords.Row> rows, Function<PageWords.Row, String> cell) {
        return rows.stream()
                .mapToDouble(row -> setting.width(cell.apply(row)))
                .max()
                .orElse(0);
    }

    /** As many as fit the lines there are; how many do not is said on the last line. */
    private List<Cells> within(List<Cells> rows, int most) {
        if (Cells.height(rows) <= most) {
            return rows;
        }
        isCut = true;
        List<Cells> kept = new ArrayList<>();
        int height = 1;
        for (Cells row : rows) {
            height += row.height();
            if (height > most) {
                break;
            }
            kept.add(row);
        }
        String more = setting.texts().get("summary.more", rows.size() - kept.size());
        kept.add(new Cells(List.of(more), List.of()));
        return kept;
    }
}
