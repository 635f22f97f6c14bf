package app.legato.summary;

import static app.legato.summary.Sheet.SIZE;
import static app.legato.summary.Sheet.pt;

import java.util.List;

/** Writes the page's head: title, period, name, reason, and the five numbers. */
final class HeadMarkup {
    private static final int REASON_LINES = 2;
    private static final double BLANK_NAME = 150;
    private static final double BLANK_BORN = 80;

    private final Cover cover;
    private final PageWords words;
    private final NumberWords numbers;
    private final Setting setting;
    private final Markup page;

    HeadMarkup(Summary summary, PageWords words, NumberWords numbers, Setting setting) {
        this.cover = summary.cover();
        this.words = words;
        this.numbers = numbers;
        this.setting = setting;
        this.page = setting.page();
    }

    /** Writes it, and returns its height. */
    double write() {
        page.element("div", words.period(), "class", "end bold", "style", "padding-top: 5pt");
        page.element("h1", setting.texts().get("summary.title"));
        page.element("div", words.logged(), "class", "end name");
        page.open("p", "class", "name");
        name();
        page.close("p");
        double reason = reason();
        figures();
        return Sheet.TITLE
                + Sheet.NAME
                + Sheet.REASON_SPACE
                + reason
                + setting.sheet().figures();
    }

    private void name() {
        if (cover.name().isEmpty() && cover.born().isEmpty()) {
            setting.blank(setting.texts().get("summary.name"), BLANK_NAME);
            page.text("\u00A0\u00A0 ");
            setting.blank(setting.texts().get("summary.born"), BLANK_BORN);
            return;
        }
        double room = setting.sheet().width() - setting.width(words.logged()) - Sheet.GAP;
        Typeface face = setting.regular();
        String name = face.shown(cover.name());
        if (!cover.born().isEmpty()) {
            String born = face.shown(cover.born());
            String rest = setting.texts().get("summary.name-born", "", born);
            name = name.isEmpty()
                    ? setting.texts().get("summary.born-only", born)
                    : setting.texts().get("summary.name-born", face.cut(name, room - setting.width(rest), SIZE), born);
        }
        page.text(face.cut(name, room, SIZE));
    }

    private double reason() {
        String label = setting.texts().get("summary.reason");
        double width = setting.sheet().width();
        double line = setting.sheet().line();
        page.open("div", "class", "reason");
        if (cover.reason().isEmpty()) {
            page.open("p", "class", "grey", "style", "height: " + pt(line));
            setting.blank(label, width - setting.width(label) - 8);
            page.close("p").close("div");
            return line;
        }
        String quoted = setting.texts().get("summary.reason-words", cover.reason());
        List<String> lines = setting.lines(label + ": " + quoted, width, REASON_LINES);
        page.open("p").element("span", label + ":", "class", "grey");
        page.text(lines.getFirst().substring(label.length() + 1));
        lines.stream().skip(1).forEach(rest -> page.raw("<br/>").text(rest));
        page.close("p").close("div");
        return lines.size() * line;
    }

    /** The five numbers with equal space between them, a rule in the middle of each space. */
    private void figures() {
        List<NumberWords.Figure> figures = numbers.figures();
        double total = figures.stream().mapToDouble(this::width).sum();
        double space = (setting.sheet().width() - total) / (figures.size() - 1);
        page.open("div", "class", "figures");
        double x = 0;
        for (NumberWords.Figure figure : figures) {
            if (x > 0) {
                page.open("div", "class", "bar", "style", "left: " + pt(x - space / 2))
                        .close("div");
            }
            page.open("div", "class", "figure", "style", "left: " + pt(x) + "; width: " + pt(width(figure) + 2));
            page.open("p", "class", "value")
                    .text(figure.value())
                    .element("span", unit(figure))
                    .close("p");
            page.element("p", figure.label()).close("div");
            x += width(figure) + space;
        }
        page.close("div");
    }

    private static String unit(NumberWords.Figure figure) {
        boolean joined = figure.unit().isEmpty() || figure.unit().startsWith("/");
        return joined ? figure.unit() : "\u00A0" + figure.unit();
    }

    private double width(NumberWords.Figure figure) {
        double value = setting.regular().width(figure.value(), Sheet.VALUE) + setting.width(unit(figure));
        return Math.max(value, setting.width(figure.label()));
    }
}
