package app.legato.summary;

import static app.legato.summary.Sheet.pt;

import java.util.List;

/** Writes the page's head: title, period, name, reason, and the five numbers. */
final class HeadMarkup {
    private static final int REASON_LINES = 2;
    private static final double BLANK_NAME = 150;
    private static final double BLANK_BORN = 80;

    /** Width of the rule between two numbers. */
    private static final double BAR = 0.5;

    /** What rounding may add to the parts of a line. */
    private static final double SLACK = 1.5;

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
        double width = setting.sheet().width();
        double period = setting.bold().width(words.period(), Sheet.SIZE) + 1;
        page.open("div", "class", "line", "style", "height: " + pt(Sheet.TITLE));
        page.element(
                "h1",
                setting.texts().get("summary.title"),
                "class",
                "part",
                "style",
                "width: " + pt(width - period - SLACK));
        page.element(
                "div", words.period(), "class", "part end bold", "style", "padding-top: 5pt; width: " + pt(period));
        page.close("div");
        double logged = setting.width(words.logged()) + 1;
        page.open("div", "class", "line name", "style", "height: " + pt(Sheet.NAME));
        page.open("p", "class", "part", "style", "width: " + pt(width - logged - SLACK));
        name();
        page.close("p");
        page.element("p", words.logged(), "class", "part end", "style", "width: " + pt(logged));
        page.close("div");
        double reason = reason();
        figures();
        return Sheet.TITLE
                + Sheet.NAME
                + Sheet.REASON_SPACE
                + reason
                + setting.sheet().figures()
                + before();
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
        String label = setting.texts().get("summary.name");
        String name = face.shown(cover.name());
        if (!cover.born().isEmpty()) {
            String born = face.shown(cover.born());
            String rest = setting.texts().get("summary.name-born", "", born);
            name = name.isEmpty()
                    ? setting.texts().get("summary.born-only", born)
                    : setting.texts()
                            .get(
                                    "summary.name-born",
                                    setting.line(label, name, face, room - setting.width(rest)),
                                    born);
            page.text(name);
            return;
        }
        page.text(setting.line(label, name, face, room));
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
        List<String> lines = setting.lines(label, label + ": " + quoted, width - SLACK, REASON_LINES);
        page.open("p").element("span", label + ":", "class", "grey");
        page.text(lines.getFirst().substring(label.length() + 1));
        lines.stream().skip(1).forEach(rest -> page.raw("<br/>").text(rest));
        page.close("p").close("div");
        return lines.size() * line;
    }

    /** The five numbers with equal space between them, a rule in the middle of each space. */
    private void figures() {
        List<NumberWords.Figure> figures = numbers.figures();
        double total =
                figures.stream().mapToDouble(figure -> width(figure) + SLACK).sum();
        double space = (setting.sheet().width() - SLACK - total) / (figures.size() - 1);
        page.open("div", "class", "figures");
        for (int index = 0; index < figures.size(); index++) {
            NumberWords.Figure figure = figures.get(index);
            String side = index == 0 ? "" : "margin-left: " + pt(space / 2 - BAR) + "; padding-left: " + pt(space / 2);
            String look = index == 0 ? "figure part" : "figure part bar";
            page.open("div", "class", look, "style", "width: " + pt(width(figure) + SLACK) + "; " + side);
            page.open("p", "class", "value")
                    .text(figure.value())
                    .element("span", unit(figure))
                    .close("p");
            page.element("p", figure.label()).close("div");
        }
        page.close("div");
    }

    /** The nights before in a sentence, and its height. */
    private double before() {
        String said = words.before();
        List<String> lines = setting.lines(
                setting.texts().get("summary.before"), said, setting.sheet().width(), 2);
        if (lines.isEmpty()) {
            return 0;
        }
        page.open("p", "class", "before");
        setting.broken(lines);
        page.close("p");
        return Sheet.REASON_SPACE + lines.size() * setting.sheet().line();
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
