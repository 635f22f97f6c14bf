package app.legato.summary;

import java.util.Locale;

/**
 * The sheet's measures in points and its style. Every height is fixed, so the room of each section is known before anything is laid out:
 * the lists are cut to the sheet, the lines for notes take what is left.
 *
 * @param line from one line of words to the next; more makes the whole page airier
 * @param isTight whether long words get fewer lines, because there are too many of them; the rest is said behind the page
 */
record Sheet(Paper paper, double line, boolean isTight) {
    /** Heights of a line of words, the airiest first. A page takes the first that leaves enough room for notes. */
    static final double[] LINES = {15.5, 14.5, 13.5, 13};

    /** Size of all words but the title and the five numbers: the smallest that is printed. */
    static final double SIZE = 10.5;

    static final double RIGHT = 236;
    static final double GAP = 20;

    /** Left part of the pattern's rows. */
    static final double LABEL = 72;

    /** The most that the medicines' dates may take. */
    static final double DATES_MOST = 130;

    /** The least that their names take, so that short ones do not crowd. */
    static final double NAMES_LEAST = 120;

    static final double BOX = 15;
    static final double CELL_SPACE = 10;

    static final double TITLE = 23;
    static final double NAME = 15;
    static final double REASON_SPACE = 3;
    static final double VALUE = 22;
    static final double STRIP_HEADING = 16;
    static final double UNDER_COLUMNS = 2;

    /** Room for notes on every page, and on an airy one. */
    static final double NOTES_LEAST = 3 * NotesDrawing.RULE + 2;

    static final double NOTES_AIRY = 6 * NotesDrawing.RULE + 2;

    /** Twelve millimetres, within which every printer prints. */
    static final double SAFE = 34.1;

    private static final double SIDE = 36;
    private static final double TOP = 35;

    /** The footer's line ends at the safe area. */
    private static final double BOTTOM = SAFE + 19;

    /** The line above the pages behind the first. */
    private static final double HEADER = 20;

    /** Between the last row and the footer's rule. */
    private static final double FOOT_APART = 4;

    double width() {
        return paper.width() - 2 * SIDE;
    }

    double side() {
        return SIDE;
    }

    double top() {
        return TOP;
    }

    /** From the footer's rule to the edge. */
    double bottom() {
        return BOTTOM;
    }

    /** Where the contents of a page behind the first begin. */
    double lyingTop() {
        return TOP + HEADER;
    }

    /** Height of these contents at most. */
    double lyingHeight() {
        return paper.width() - lyingTop() - BOTTOM - FOOT_APART;
    }

    /** Width between the margins of a page behind the first, which lies on its side. */
    double lyingWidth() {
        return paper.height() - 2 * SIDE;
    }

    double left() {
        return width() - RIGHT - GAP;
    }

    /** Less a point, for what rounding adds up to. */
    double height() {
        return paper.height() - TOP - BOTTOM - 1;
    }

    /** Above the rule of a section. */
    double space() {
        return 8 + (line - LINES[LINES.length - 1]) * 2;
    }

    /** Above a section's first line: space, rule, heading. */
    double section() {
        return space() + 0.75 + 4 + line + 2;
    }

    /** The five numbers with their rules and the space above. */
    double figures() {
        return space() + 2 * 0.75 + figureHeight() + 2 * 5;
    }

    private double figureHeight() {
        return 25 + line;
    }

    /** A length for a style. */
    static String pt(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    /**
     * The whole style.
     *
     * @param edges what stands at the edges of every page
     * @param pages how many there are
     */
    String style(Edges edges, int pages) {
        return STYLE.replace("@line", pt(line))
                .replace("@space", pt(space()))
                .replace("@ruled", pt(line + 2))
                .replace("@figure", pt(figureHeight()))
                .replace("@size", pt(paper.width()) + " " + pt(paper.height()))
                .replace("@margin", pt(TOP) + " " + pt(SIDE) + " " + pt(BOTTOM))
                .replace("@foot", FOOT)
                .replace("@left", quoted(edges.footer()))
                .replace("@number", quoted(edges.number(1, pages)));
    }

    /**
     * What stands at the edges.
     *
     * @param topLeft above every page behind the first, as {@code topRight}
     * @param footer below every page, at its left
     * @param page before the page's number, below at the right
     * @param of between that and the number of pages
     */
    record Edges(String topLeft, String topRight, String footer, String page, String of) {
        /** "Legato 1.0, page 1 of 3". */
        String number(int number, int pages) {
            return page + " " + number + " " + of + " " + pages;
        }
    }

    private static final String FOOT =
            "font-family: Legato; font-size: 10.5pt; color: #444; white-space: nowrap; vertical-align: top;"
                    + " padding-top: 5pt; border-top: 0.5pt solid #888;";

    private static final String STYLE = """
            @page { size: @size; margin: @margin;
              @bottom-left { content: @left; @foot }
              @bottom-right { content: @number; @foot } }
            body { margin: 0; font-family: Legato; font-size: 10.5pt; line-height: @line; color: #000; }
            div, p, h1, h2, table { margin: 0; padding: 0; }
            p, th, td, span { white-space: nowrap; }
            h1 { font-size: 17pt; line-height: 23pt; height: 23pt; font-weight: 700; }
            h2 { font-size: 10.5pt; line-height: @line; height: @ruled; font-weight: 700; }
            b { font-weight: 700; }
            table { border-collapse: separate; border-spacing: 0; table-layout: fixed; }
            th, td { padding: 0; vertical-align: top; text-align: left; font-weight: 400; }
            .grey { color: #444; } .bold { font-weight: 700; }
            .part { display: inline-block; vertical-align: top; }
            .line { white-space: nowrap; }
            .end { text-align: right; }
            .name { line-height: 15pt; }
            .reason, .before { margin-top: 3pt; }
            .blank { display: inline-block; height: 11pt; border-bottom: 0.5pt solid #888; }
            .figures { margin-top: @space; border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000;
              padding: 5pt 0; height: @figure; white-space: nowrap; }
            .figure { height: @figure; }
            .bar { border-left: 0.5pt solid #888; }
            .value { font-size: 22pt; line-height: 25pt; height: 25pt; }
            .value span { font-size: 10.5pt; }
            .strip { margin-top: @space; }
            .strip h2 { height: 16pt; }
            .changes { line-height: 15pt; }
            .section { margin-top: @space; border-top: 0.75pt solid #000; padding-top: 4pt; }
            .columns { white-space: nowrap; }
            .left, .right { display: inline-block; vertical-align: top; } .right { margin-left: 20pt; }
            .list { position: relative; } .box { position: absolute; left: 0; width: 6pt; height: 6pt; border: 1pt solid #000; }
            .on { background-color: #000; }
            object { display: block; }
            """;

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
