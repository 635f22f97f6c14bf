package app.legato.summary;

import java.io.IOException;
import java.util.List;

/** What the person tried: stretching, the own trial, and below counts what dummy pills did. */
final class Tried implements Block {
    /** One line, but for thousands of cramps two. */
    private static final int LINES = 2;

    private static final double SPACE = 2 * Sheet.CELL_SPACE;

    private final Setting setting;
    private final String name;
    private final String nights;
    private final List<String> stretching;
    private final List<String> trial;
    private final List<String> placebo;

    Tried(Summary summary, PageWords words, Setting setting) {
        this.setting = setting;
        this.name = setting.texts().get("summary.tried.stretching");
        this.nights = words.stretching().label();
        String of = setting.texts().get("summary.tried");
        this.stretching =
                setting.lines(of, words.stretching().value(), setting.sheet().width() - saidX(), LINES);
        this.trial = TrialLines.of(summary, setting);
        boolean isCounted = words.isCompared() || TrialLines.isCounted(summary);
        this.placebo = isCounted ? List.of(setting.texts().get("summary.tried.placebo")) : List.of();
    }

    private double nightsX() {
        return setting.width(name) + SPACE;
    }

    private double saidX() {
        return nightsX() + setting.width(nights) + SPACE;
    }

    private double rowHeight() {
        return Math.max(1, stretching.size()) * setting.sheet().line();
    }

    @Override
    public double height() {
        return rowHeight() + (trial.size() + placebo.size()) * setting.sheet().line();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Tags tags = pen.tags();
        Tags.Element row = tags.add(pen.add("Table"), "TR");
        pen.put(tags.header(row, Tags.Scope.ROW), Style.PLAIN, x, y, List.of(name));
        pen.put(tags.cell(row, 1), Style.PLAIN, x + nightsX(), y, List.of(nights));
        if (!stretching.isEmpty()) {
            pen.put(tags.cell(row, 1), Style.PLAIN, x + saidX(), y, stretching);
        }
        double line = setting.sheet().line();
        Paragraph own = new Paragraph(Style.PLAIN, trial, 0, line);
        own.draw(pen, x, y + rowHeight());
        new Paragraph(Style.GREY, placebo, 0, line).draw(pen, x, y + rowHeight() + own.height());
    }
}
