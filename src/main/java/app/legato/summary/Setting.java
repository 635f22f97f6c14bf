package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;
import static app.legato.summary.Sheet.pt;

import app.legato.text.Texts;
import com.openhtmltopdf.extend.FSObjectDrawer;
import java.util.List;

/** One page being set: its markup so far, what is drawn on it, and the pieces that several sections are made of. */
record Setting(Texts texts, Sheet sheet, Typeface regular, Typeface bold, Markup page, Drawings drawings) {
    Setting(Texts texts, Sheet sheet, Typeface regular, Typeface bold) {
        this(texts, sheet, regular, bold, new Markup(regular), new Drawings());
    }

    /** Width in points of words in the usual size. */
    double width(String words) {
        return regular.width(words, SIZE);
    }

    /** The words in lines that fit. */
    List<String> lines(String words, double width, int most) {
        return Lines.of(words, regular, width, SIZE, most);
    }

    /** Opens a section with its rule and heading; close it with {@link #end}. */
    void section(String look, double width, String heading) {
        page.open("div", "class", "section " + look, "style", "width: " + pt(width));
        page.element("h2", heading);
    }

    void end() {
        page.close("div");
    }

    /** What comes next begins below both columns. */
    void clear() {
        page.open("div", "class", "clear").close("div");
    }

    /** Lines one below the other. */
    void broken(List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0) {
                page.raw("<br/>");
            }
            page.text(lines.get(index));
        }
    }

    /** A label and a line to write on. */
    void blank(String label, double width) {
        page.element("span", label + " ", "class", "grey");
        page.open("span", "class", "blank", "style", "width: " + pt(width)).close("span");
    }

    /**
     * Something drawn.
     *
     * @param name not used before on this page
     * @param alternative what it shows, in words; empty for decoration
     */
    void object(String name, String alternative, String style, double width, double height, FSObjectDrawer drawer) {
        String size = "width: " + pt(width) + "; height: " + pt(height) + "; " + style;
        page.open("object", "type", name, "title", alternative, "style", size).close("object");
        drawings.add(name, drawer);
    }

    /** Rows of two cells. */
    void table(List<Cells> rows, double labelWidth, double valueWidth, String labelLook) {
        page.open("table", "style", "width: " + pt(labelWidth + valueWidth));
        for (Cells row : rows) {
            page.open("tr").open("th", "class", labelLook, "style", "width: " + pt(labelWidth));
            broken(row.label());
            page.close("th").open("td", "style", "width: " + pt(valueWidth));
            broken(row.value());
            page.close("td").close("tr");
        }
        page.close("table");
    }

    /** A row of two cells, each in lines that fit; the second may be empty. */
    record Cells(List<String> label, List<String> value) {
        int height() {
            return Math.max(1, Math.max(label.size(), value.size()));
        }

        static int height(List<Cells> rows) {
            return rows.stream().mapToInt(Cells::height).sum();
        }
    }
}
