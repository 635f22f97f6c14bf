package app.legato.summary;

import java.io.IOException;
import java.util.List;

/** The five numbers between two rules, with equal space between them and an upright line in the middle of each space. */
final class FiveNumbers implements Block {
    private final List<NumberWords.Figure> figures;
    private final Setting setting;
    private final Sheet sheet;

    FiveNumbers(NumberWords numbers, Setting setting) {
        this.figures = numbers.figures();
        this.setting = setting;
        this.sheet = setting.sheet();
    }

    @Override
    public double height() {
        return sheet.space() + 2 * (Sheet.RULE + Sheet.FIGURE_SPACE) + figureHeight();
    }

    private double figureHeight() {
        return Sheet.VALUE_LINE + sheet.line();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        double rule = y + sheet.space();
        double top = rule + Sheet.RULE + Sheet.FIGURE_SPACE;
        pen.separator(x, rule, sheet.width(), Sheet.RULE, Sheet.BLACK);
        double total = figures.stream().mapToDouble(this::width).sum();
        double space = (sheet.width() - total) / (figures.size() - 1);
        double at = x;
        for (NumberWords.Figure figure : figures) {
            if (at > x) {
                pen.separator(at - space / 2, top, Sheet.THIN, figureHeight(), Sheet.LIGHT);
            }
            draw(pen, at, top, figure);
            at += width(figure) + space;
        }
        pen.separator(x, top + figureHeight() + Sheet.FIGURE_SPACE, sheet.width(), Sheet.RULE, Sheet.BLACK);
    }

    private void draw(Pen pen, double x, double top, NumberWords.Figure figure) throws IOException {
        double base = top + Style.VALUE.base(Sheet.VALUE_LINE);
        pen.begin(pen.add("P"));
        pen.write(Style.VALUE, x, base, figure.value());
        pen.write(Style.PLAIN, x + setting.width(Style.VALUE, figure.value()), base, unit(figure) + ' ');
        pen.write(Style.PLAIN, x, top + Sheet.VALUE_LINE + Style.PLAIN.base(sheet.line()), figure.label());
        pen.end();
    }

    private static String unit(NumberWords.Figure figure) {
        boolean isJoined = figure.unit().isEmpty() || figure.unit().startsWith("/");
        return isJoined ? figure.unit() : "\u00A0" + figure.unit();
    }

    private double width(NumberWords.Figure figure) {
        double value = setting.width(Style.VALUE, figure.value()) + setting.width(unit(figure));
        return Math.max(value, setting.width(figure.label()));
    }
}
