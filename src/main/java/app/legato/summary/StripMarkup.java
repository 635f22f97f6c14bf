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
        headingAndKey();
        changes(top);
        StripDrawing drawing = new StripDrawing(chart.marks(), sheet.width(), top);
        setting.object("strip", picture(), "margin-top: " + pt(-top), sheet.width(), top + StripChart.HEIGHT, drawing);
        labels();
        String under = texts.get(summary.isNightly() ? "summary.strip.under-nights" : "summary.strip.under-weeks");
        page.element("p", under, "class", "grey");
        page.close("div");
        return sheet.space() + height;
    }

    /** The words at changes, in the room that the drawing leaves above its columns. */
    private void changes(double height) {
        page.open("div", "class", "line changes", "style", "height: " + pt(height));
        double at = 0;
        for (ChangeLabels.Label label : changes.labels()) {
            double width = setting.width(label.words());
            part("span", label.words(), label.x() - at, width);
            at = label.x() + width;
        }
        page.close("div");
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

    /** What a column is, and the three shapes with their words, ending at the right margin. */
    private void headingAndKey() {
        List<Sign> signs = List.of(
                new Sign(
                        new Mark.Bar(1, 1.5, 4, 10),
                        texts.get("summary.strip.bar"),
                        texts.get(summary.isNightly() ? "summary.strip.cramp" : "summary.strip.crampnights")),
                new Sign(new Mark.Ring(3, 7.6, 2), texts.get("summary.strip.ring"), texts.get("summary.strip.none")),
                new Sign(
                        new Mark.Hatch(0, 1.5, KEY, 10),
                        texts.get("summary.strip.hatch"),
                        texts.get("summary.not-recorded")));
        double key = signs.stream()
                .mapToDouble(sign -> KEY_APART + KEY + KEY_SPACE + setting.width(sign.words()))
                .sum();
        page.open("div", "class", "line", "style", "height: " + pt(Sheet.STRIP_HEADING));
        page.element("h2", heading(), "class", "part", "style", "width: " + pt(sheet.width() - key - 1));
        for (int index = 0; index < signs.size(); index++) {
            Sign sign = signs.get(index);
            StripDrawing drawing = new StripDrawing(List.of(sign.mark()), KEY, (sheet.line() - 13) / 2);
            String place = "display: inline-block; vertical-align: top; margin-left: " + pt(KEY_APART);
            setting.object("sign" + index, sign.look(), place, KEY, sheet.line(), drawing);
            part("span", sign.words(), KEY_SPACE, setting.width(sign.words()));
        }
        page.close("div");
    }

    /** One line of the key. */
    private record Sign(Mark mark, String look, String words) {}

    /** A date and a count under each block that has room for them. */
    private void labels() {
        boolean months = chart.blocks().getFirst().nights().length() >= MONTH_LABEL_WEEKS * 7;
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedPattern(
                        texts.get(months ? "summary.strip.month" : "summary.strip.day"))
                .withLocale(texts.locale());
        List<StripChart.Block> shown = new ArrayList<>();
        double taken = 0;
        for (StripChart.Block block : chart.blocks()) {
            double room = Math.max(
                    setting.width(dates.format(block.nights().first().evening())),
                    count(block.nights()).width(setting));
            if (block.x() >= taken && block.x() + room <= sheet.width() + 1) {
                taken = block.x() + room + 2;
                shown.add(block);
            }
        }
        page.open("table", "style", "margin-top: " + pt(Sheet.UNDER_COLUMNS) + "; width: " + pt(sheet.width()));
        page.open("tr");
        for (int index = 0; index < shown.size(); index++) {
            double end = index + 1 < shown.size() ? shown.get(index + 1).x() : sheet.width();
            String width = "width: " + pt(end - shown.get(index).x());
            String date = dates.format(shown.get(index).nights().first().evening());
            page.element("th", date, "scope", "col", "style", width);
        }
        page.close("tr").open("tr");
        for (StripChart.Block block : shown) {
            Count count = count(block.nights());
            page.open("td").element("b", count.cramps()).element("span", count.nights(), "class", "grey");
            page.close("td");
        }
        page.close("tr").close("table");
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

    /** Words beside what comes before them. */
    private void part(String tag, String words, double space, double width) {
        String style = "margin-left: " + pt(space) + "; width: " + pt(width);
        page.element(tag, words, "class", "part", "style", style);
    }
}
