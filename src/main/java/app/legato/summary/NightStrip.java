package app.legato.summary;

import app.legato.text.Texts;
import app.legato.trend.Strip;
import java.io.IOException;

/** The strip of nights: its heading and key, the words at changes, the drawn columns, and the dates and counts below. */
final class NightStrip implements Block {
    /** Room above the columns for the words at changes, and for the triangles alone below their numbers. */
    private static final double CHANGE = 15;

    private static final double TRIANGLES = 7;
    private static final double NO_CHANGE = 2;

    private final Summary summary;
    private final Setting setting;
    private final Sheet sheet;
    private final StripChart chart;
    private final ChangeLabels changes;
    private final StripKey key;
    private final StripLabels labels;

    NightStrip(Summary summary, Setting setting) {
        this.summary = summary;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.chart = StripChart.of(summary, sheet.width());
        this.changes = ChangeLabels.of(summary, chart, setting.texts(), setting.regular(), Sheet.SIZE, sheet.width());
        this.key = new StripKey(summary, setting);
        this.labels = new StripLabels(chart, setting);
    }

    /** Whether the changes have numbers, which the list of medicines repeats. */
    boolean isNumbered() {
        return changes.isNumbered();
    }

    @Override
    public double height() {
        double columns = aboveColumns() + StripChart.HEIGHT + Sheet.UNDER_COLUMNS;
        return sheet.space() + key.height() + columns + labels.height() + sheet.line() + 1;
    }

    private double aboveColumns() {
        if (changes.labels().isEmpty()) {
            return NO_CHANGE;
        }
        return changes.isNumbered() ? CHANGE + TRIANGLES : CHANGE;
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        double top = y + sheet.space();
        key.draw(pen, x, top);
        top += key.height();
        for (ChangeLabels.Label label : changes.labels()) {
            pen.say("P", Style.PLAIN, x + label.x(), top + Style.PLAIN.base(CHANGE), label.words());
        }
        double columns = top + aboveColumns();
        pen.beginFigure(null, picture(), x, top, sheet.width(), aboveColumns() + StripChart.HEIGHT);
        new Marks(pen, x, columns).draw(chart.marks());
        pen.end();
        double below = columns + StripChart.HEIGHT + Sheet.UNDER_COLUMNS;
        labels.draw(pen, x, below);
        pen.say("P", Style.GREY, x, below + labels.height() + Style.GREY.base(sheet.line()), under());
    }

    private String under() {
        boolean isByWeek = summary.isNightly() && !labels.isJoined();
        return setting.texts().get(isByWeek ? "summary.strip.under-nights" : "summary.strip.under-weeks");
    }

    private String picture() {
        Texts texts = setting.texts();
        Strip strip = summary.strip();
        return texts.get(
                "summary.strip.picture", strip.recorded(), strip.length(), strip.crampNights(), strip.cramps());
    }
}
