package app.legato.summary;

import java.io.IOException;

/**
 * What stands at the edges of the sheets, for the eye only.
 *
 * @param topLeft above every page behind the first, as {@code topRight}
 * @param footer below every page, at its left
 * @param page before the page's number, below at the right
 * @param of between that and the number of pages
 */
record Edges(String topLeft, String topRight, String footer, String page, String of) {
    /** Between the footer's rule and its line. */
    private static final double FOOT_SPACE = 5;

    private static final double LINE = 13;

    /** "Legato 1.0, page 1 of 3". */
    private String number(int number, int pages) {
        return page + " " + number + " " + of + " " + pages;
    }

    /** @param width between the margins */
    void above(Pen pen, Setting setting, double width) throws IOException {
        pen.beginArtifact();
        ends(pen, setting, width, setting.sheet().top(), topLeft, topRight);
        pen.end();
    }

    /**
     * Draws the footer.
     *
     * @param width between the margins
     * @param height of the sheet
     * @param pages how many there are
     */
    void below(Pen pen, Setting setting, double width, double height, int number, int pages) throws IOException {
        double foot = height - setting.sheet().bottom();
        pen.beginArtifact();
        pen.rule(setting.sheet().side(), foot, width, Sheet.THIN, Sheet.LIGHT);
        ends(pen, setting, width, foot + FOOT_SPACE, footer, number(number, pages));
        pen.end();
    }

    private static void ends(Pen pen, Setting setting, double width, double y, String left, String right)
            throws IOException {
        double x = setting.sheet().side();
        double base = y + Style.GREY.base(LINE);
        pen.write(Style.GREY, x, base, left);
        pen.write(Style.GREY, x + width - setting.width(right), base, right);
    }
}
