package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;
import static app.legato.summary.Sheet.pt;

import app.legato.text.Texts;
import com.openhtmltopdf.extend.FSObjectDrawer;
import java.util.List;

/** One page being set: its markup so far, what is drawn on it, and the pieces that several sections are made of. */
record Setting(
        Texts texts,
        Sheet sheet,
        Typeface regular,
        Typeface bold,
        Markup page,
        Drawings drawings,
        Continued continued) {
    Setting(Texts texts, Sheet sheet, Typeface regular, Typeface bold) {
        this(texts, sheet, regular, bold, new Markup(regular), new Drawings(), new Continued());
    }

    /** Width in points of words in the usual size. */
    double width(String words) {
        return regular.width(words, SIZE);
    }

    /** The words in lines that fit. Those that do not are kept for the page behind, under the name {@code of}. */
    List<String> lines(String of, String words, double width, int most) {
        List<String> lines = Lines.of(words, regular, width, SIZE, most, mark());
        if (!lines.isEmpty() && lines.getLast().endsWith(mark())) {
            continued.add(of, words);
        }
        return lines;
    }

    /** All of the words in lines that fit. */
    List<String> all(String words, double width) {
        return Lines.of(words, regular, width, SIZE);
    }

    /** As much of one line as fits; as {@link #lines}. */
    String line(String of, String words, Typeface face, double width) {
        String shown = face.shown(words);
        String line = face.cut(shown, width, SIZE, mark());
        if (!line.equals(shown)) {
            continued.add(of, words);
        }
        return line;
    }

    /** Stands for words that go on behind the page. */
    private String mark() {
        return texts.get("summary.goes-on");
    }

    /** Opens a section with its rule and heading; close it with {@link #end}. */
    void section(String look, double width, String heading) {
        page.open("div", "class", "section " + look, "style", "width: " + pt(width));
        page.element("h2", heading);
    }

    void end() {
        page.close("div");
    }

    /** Two sections side by side follow, so many points high; close them with {@link #end}. */
    void columns(double height) {
        page.open("div", "class", "columns", "style", "height: " + pt(height));
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
        page.open("object", "type", name, "alt", alternative, "style", size).close("object");
        drawings.add(name, drawer);
    }

    /** Rows of two cells. */
    void table(List<Cells> rows, double labelWidth, double valueWidth, String labelLook) {
        page.open("table", "style", "width: " + pt(labelWidth + valueWidth));
        for (Cells row : rows) {
            page.open("tr").open("th", "scope", "row", "class", labelLook, "style", "width: " + pt(labelWidth));
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
