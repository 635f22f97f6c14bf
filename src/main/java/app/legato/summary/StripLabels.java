package app.legato.summary;

import app.legato.text.Texts;
import app.legato.trend.Strip;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Below the strip: the date on which each block begins, and how many cramps it has in how many nights. No night is left out of the counts: a
 * short last block whose words would cross the margin has them end there, and a block without room for words of its own is counted with the
 * one before it.
 */
final class StripLabels implements Block {
    /** From this many weeks under one label on, the label is a month and a year. */
    private static final int MONTH_WEEKS = 13;

    private static final double APART = 2;

    private final Setting setting;
    private final Texts texts;
    private final double width;
    private final StripChart chart;
    private final DateTimeFormatter dates;
    private final List<Label> labels = new ArrayList<>();
    private boolean isJoined;

    StripLabels(StripChart chart, Setting setting) {
        this.setting = setting;
        this.texts = setting.texts();
        this.width = setting.sheet().width();
        this.chart = chart;
        boolean months = chart.blocks().getFirst().nights().length() >= MONTH_WEEKS * 7;
        this.dates = DateTimeFormatter.ofLocalizedPattern(
                        texts.get(months ? "summary.strip.month" : "summary.strip.day"))
                .withLocale(texts.locale());
        chart.blocks().forEach(this::add);
    }

    private record Label(double x, Strip nights, String date, Count count, double end) {}

    private record Count(String cramps, String nights) {
        double width(Setting setting) {
            return setting.width(Style.BOLD, cramps) + setting.width(nights);
        }
    }

    /** Whether a label stands for more than one block. */
    boolean isJoined() {
        return isJoined;
    }

    private void add(StripChart.Block block) {
        Label own = label(block.x(), block.nights());
        double taken = labels.isEmpty() ? 0 : labels.getLast().end() + APART;
        double x = Math.min(block.x(), width - (own.end() - own.x()));
        if (labels.isEmpty() || x >= taken) {
            labels.add(label(Math.max(0, x), block.nights()));
            return;
        }
        Label before = labels.removeLast();
        isJoined = true;
        labels.add(label(
                before.x(),
                new Strip(Stream.concat(before.nights().nights().stream(), block.nights().nights().stream())
                        .toList())));
    }

    private Label label(double x, Strip nights) {
        String date = dates.format(nights.first().evening());
        Count count = count(nights);
        return new Label(x, nights, date, count, x + Math.max(setting.width(date), count.width(setting)));
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
                : width;
        return words.width(setting) <= pitch - APART
                ? words
                : new Count(cramps, "/" + texts.number(nights.recorded(), 0));
    }

    @Override
    public double height() {
        return 2 * setting.sheet().line();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Tags tags = pen.tags();
        Tags.Element table = pen.add("Table");
        Tags.Element dated = tags.add(table, "TR");
        double base = y + Style.PLAIN.base(setting.sheet().line());
        for (Label label : labels) {
            pen.begin(tags.header(dated, Tags.Scope.COLUMN));
            pen.write(Style.PLAIN, x + label.x(), base, label.date());
            pen.end();
        }
        Tags.Element counted = tags.add(table, "TR");
        base += setting.sheet().line();
        for (Label label : labels) {
            Count count = label.count();
            pen.begin(tags.cell(counted, 1));
            pen.write(Style.BOLD, x + label.x(), base, count.cramps());
            pen.write(Style.GREY, x + label.x() + setting.width(Style.BOLD, count.cramps()), base, count.nights());
            pen.end();
        }
    }
}
