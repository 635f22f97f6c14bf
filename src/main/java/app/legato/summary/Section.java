package app.legato.summary;

import java.io.IOException;

/**
 * A rule, a heading below it, and what it is the heading of.
 *
 * @param width of the rule
 */
record Section(Sheet sheet, String heading, double width, Block contents) implements Block {
    @Override
    public double height() {
        return sheet.section() + contents.height();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        double rule = y + sheet.space();
        pen.separator(x, rule, width, Sheet.RULE, Sheet.BLACK);
        double base = rule + Sheet.RULE + Sheet.BELOW_RULE + Style.BOLD.base(sheet.line());
        pen.say("H2", Style.BOLD, x, base, heading);
        contents.draw(pen, x, y + sheet.section());
    }
}
