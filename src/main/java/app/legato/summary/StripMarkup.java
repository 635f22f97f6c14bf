package app.legato.summary;

import static app.legato.summary.Sheet.pt;

import app.legato.text.Texts;
import app.legato.trend.Strip;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes the strip: its heading and key, the words at changes, the drawn columns, and the dates and counts below. */
final class StripMarkup {
    /** Above this many cramps in a night the tallest column's number is said, for its blocks can no longer be counted. */
    private static final int COUNTABLE = 4;

    /** From this many weeks under one label on, the label is a month and a year. */
    private static final int MONTH_LABEL_WEEKS = 13;

    /** Room above the columns for the words at changes. */
    private static final double CHANGE = 15;

    private static final double KEY = 6;
    private static final double KEY_SPACE = 4;
    private static final double KEY_APART = 14;

    private final Summary summary;
    private final Setting setting;
    private final Texts texts;
    private final Sheet sheet;
    private final Markup page;
    private final StripChart chart;
    private final ChangeLabels changes;

    StripMarkup(Summary summary, Setting setting) {
        this.summary = summary;
        this.setting = setting;
        this.texts = setting.texts();
        this.sheet = setting.sheet();
        this.page = setting.page();
        this.chart = StripChart.of(summary, sheet.width());
        this.changes = ChangeLabels.of(summary, chart, texts, setting.regular(), Sheet.SIZE, sheet.width());
    }

    boolean isNumbered() {
        return changes.isNumbered();
    }

    /** Writes it, and returns its height. */
    double write() {
        double top = changes.labels().isEmpty() ? 2 : changes.isNumbered() ? CHANGE + 7 : CHANGE;
        double below = Sheet.STRIP_HEADING + top + StripChart.HEIGHT + Sheet.UNDER_COLUMNS;
        double height = below + 3 * sheet.line() + 1;
        page.open("div", "class", "strip", "style", "height: " + pt(height));
        page.element("h2", heading());
        key();
        double drawn = top + StripChart.HEIGHT;
        StripDrawing drawing = new StripDrawing(chart.marks(), sheet.width(), top);
        setting.object("strip", picture(), place(0, Sheet.STRIP_HEADING), sheet.width(), drawn, drawing);
        for (ChangeLabels.Label label : changes.labels()) {
            span(label.words(), "at", label.x(), Sheet.STRIP_HEADING + CHANGE / 2 - sheet.line() / 2);
        }
        labels(below);
        String under = texts.get(summary.isNightly() ? "summary.strip.under-nights" : "summary.strip.under-weeks");
        span(under, "at grey", 0, below + 2 * sheet.line() + 1);
        page.close("div");
        return sheet.space() + height;
    }

    private String heading() {
        if (!summary.isNightly()) {
            return texts.get("summary.strip.weeks");
        }
        int most = summary.strip().mostCramps();
        return most > COUNTABLE ? texts.get("summary.strip.nights-tallest", most) : texts.get("summary.strip.nights");
    }

    private String picture() {
        Strip strip = summary.strip();
        return texts.get(
                "summary.strip.picture", strip.recorded(), strip.length(), strip.crampNights(), strip.cramps());
    }

    /** The three shapes with their words, ending at the right margin. */
    private void key() {
        String cramp = texts.get(summary.isNightly() ? "summary.strip.cramp" : "summary.strip.crampnights");
        List<String> words = List.of(cramp, texts.get("summary.strip.none"), texts.get("summary.not-recorded"));
        List<Mark> shapes = new ArrayList<>();
        double x = sheet.width();
        for (int index = words.size() - 1; index >= 0; index--) {
            x -= setting.width(words.get(index));
            span(words.get(index), "at", x, 0);
            x -= KEY + KEY_SPACE;
            shapes.add(
                    switch (index) {
                        case 0 -> new Mark.Bar(x + 1, 1.5, 4, 10);
                        case 1 -> new Mark.Ring(x + 3, 7.6, 2);
                        default -> new Mark.Hatch(x, 1.5, KEY, 10);
                    });
            x -= KEY_APART;
        }
        double top = (sheet.line() - 13) / 2;
        StripDrawing drawing = new StripDrawing(shapes, sheet.width(), top);
        setting.object("key", "", place(0, 0), sheet.width(), sheet.line(), drawing);
    }

    /** A date and a count under each block that has room for them. */
    private void labels(double y) {
        boolean months = chart.blocks().getFirst().nights().length() >= MONTH_LABEL_WEEKS * 7;
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedPattern(
                        texts.get(months ? "summary.strip.month" : "summary.strip.day"))
                .withLocale(texts.locale());
        double taken = 0;
        for (StripChart.Block block : chart.blocks()) {
            String date = dates.format(block.nights().first().evening());
            Count count = count(block.nights());
            double room = Math.max(setting.width(date), count.width(setting));
            if (block.x() < taken || block.x() + room > sheet.width() + 1) {
                continue;
            }
            taken = block.x() + room + 2;
            span(date, "at", block.x(), y);
            page.open("span", "class", "at", "style", place(block.x(), y + sheet.line()));
            page.element("b", count.cramps()).element("span", count.nights(), "class", "grey");
            page.close("span");
        }
    }

    /** "4 in 6"; "210/7" where the columns are too narrow for that; a dash for nights that nobody recorded. */
    private Count count(Strip nights) {
        if (nights.recorded() == 0) {
            return new Count("", "–");
        }
        String cramps = texts.number(nights.cramps(), 0);
        Count words = new Count(cramps, " " + texts.get("summary.strip.in", nights.recorded()));
        double pitch = chart.blocks().size() > 1
                ? chart.blocks().get(1).x() - chart.blocks().getFirst().x()
                : sheet.width();
        return words.width(setting) <= pitch - 2 ? words : new Count(cramps, "/" + texts.number(nights.recorded(), 0));
    }

    private record Count(String cramps, String nights) {
        double width(Setting setting) {
            return setting.bold().width(cramps, Sheet.SIZE) + setting.width(nights);
        }
    }

    private void span(String words, String look, double x, double y) {
        page.element("span", words, "class", look, "style", place(x, y));
    }

    private static String place(double x, double y) {
        return "position: absolute; left: " + pt(x) + "; top: " + pt(y);
    }
}
