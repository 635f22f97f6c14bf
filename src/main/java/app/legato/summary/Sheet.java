package app.legato.summary;

/**
 * The sheet's measures in points.
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

    /** Height of the line with the five numbers, and the space between them and their rules. */
    static final double VALUE_LINE = 25;

    static final double FIGURE_SPACE = 5;

    static final double STRIP_HEADING = 16;
    static final double UNDER_COLUMNS = 2;

    /** How thick rules are. */
    static final double RULE = 0.75;

    static final double THIN = 0.5;

    /** Below a section's rule, and below its heading. */
    static final double BELOW_RULE = 4;

    private static final double BELOW_HEADING = 2;

    /** Greys of rules, 0 to 255. */
    static final int BLACK = 0;

    static final int LIGHT = 0x88;

    /** Room for notes on every page, and on an airy one. */
    static final double NOTES_LEAST = 3 * RuledLines.APART + 2;

    static final double NOTES_AIRY = 6 * RuledLines.APART + 2;

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
        return space() + RULE + BELOW_RULE + line + BELOW_HEADING;
    }
}
