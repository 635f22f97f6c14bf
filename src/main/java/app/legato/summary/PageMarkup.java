package app.legato.summary;

import static app.legato.summary.Sheet.pt;

import app.legato.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the one page as XHTML. Lines are broken here and sections have known heights, so the lists of medicines and conditions are cut to
 * what the sheet has left, and the ruled lines take the rest: nothing can push anything onto a second page.
 */
final class PageMarkup {
    private static final int QUESTION_LINES = 3;
    private static final int QUESTION_LINES_TIGHT = 2;

    /** Fewer lines than this for medicines and conditions, and other words are cut for them. */
    private static final int LIST_LINES = 5;

    private static final double QUESTION_SPACE = 4;
    private static final int TRIED_LINES = 2;
    private static final double TRIED_SPACE = 2 * Sheet.CELL_SPACE;

    /** Room for the name above the pages behind the first. */
    private static final double NAME_ABOVE = 250;

    /** Between the last ruled line and the footer's. */
    private static final double NOTES_FOOT = 6;

    private final Summary summary;
    private final Setting setting;
    private final Sheet sheet;
    private final Markup page;
    private final PageWords words;
    private final HeadMarkup head;
    private final StripMarkup strip;
    private final ListMarkup lists;
    private final Cover cover;
    private List<List<String>> questions = List.of();
    private List<String> tried = List.of();
    private List<String> trial = List.of();
    private final boolean isCounted;
    private double listRoom;
    private double notesRoom;

    private PageMarkup(Summary summary, Setting setting) {
        NumberWords numbers = new NumberWords(summary, setting.texts());
        this.setting = setting;
        this.sheet = setting.sheet();
        this.page = setting.page();
        this.words = new PageWords(summary, setting.texts());
        this.head = new HeadMarkup(summary, words, numbers, setting);
        this.strip = new StripMarkup(summary, setting);
        this.lists = new ListMarkup(words, numbers, setting);
        this.summary = summary;
        this.cover = summary.cover();
        this.isCounted = words.isCompared() || TrialLines.isCounted(summary);
    }

    /** The page as airy as its contents allow. */
    static PageMarkup fitting(Summary summary, Texts texts, Paper paper, Typeface regular, Typeface bold) {
        for (double line : Sheet.LINES) {
            PageMarkup markup =
                    new PageMarkup(summary, new Setting(texts, new Sheet(paper, line, false), regular, bold));
            markup.write();
            if (!markup.lists.isCut() && markup.notesRoom >= Sheet.NOTES_AIRY) {
                return markup;
            }
        }
        double closest = Sheet.LINES[Sheet.LINES.length - 1];
        PageMarkup close = new PageMarkup(summary, new Setting(texts, new Sheet(paper, closest, false), regular, bold));
        close.write();
        if (!close.lists.isCut() || close.listRoom >= close.sheet.section() + LIST_LINES * closest) {
            return close;
        }
        PageMarkup tight = new PageMarkup(summary, new Setting(texts, new Sheet(paper, closest, true), regular, bold));
        tight.write();
        return tight;
    }

    /**
     * The whole document.
     *
     * @param pages how many the PDF will have with those behind this one
     */
    String xhtml(Sheet.Edges edges, int pages) {
        Texts texts = setting.texts();
        String title = texts.get("summary.title");
        Markup whole = new Markup(setting.regular());
        whole.open("html", "lang", texts.locale().toLanguageTag()).open("head").element("title", title);
        whole.open("meta", "name", "description", "content", title).close("meta");
        whole.element("style", sheet.style(edges, pages));
        whole.close("head").open("body").raw(page.toString());
        return whole.close("body").close("html").toString();
    }

    /**
     * What stands at the edges of all pages.
     *
     * @param version of the program
     */
    Sheet.Edges edges(String version) {
        Texts texts = setting.texts();
        return new Sheet.Edges(
                setting.regular().shown(texts.get("summary.title") + ", " + words.period()),
                setting.regular().cut(setting.regular().shown(cover.name()), NAME_ABOVE, Sheet.SIZE, "…"),
                setting.regular().shown(texts.get("summary.footer")),
                setting.regular().shown(texts.get("summary.footer-page", version)),
                setting.regular().shown(texts.get("summary.footer-of")));
    }

    /** How it was set: what did not fit is said behind it. */
    Setting setting() {
        return setting;
    }

    /** What is drawn where the document has objects. */
    Drawings drawings() {
        return setting.drawings();
    }

    private void write() {
        double used = head.write() + strip.write() + lists.writePattern();
        questions = questionLines();
        tried = triedLines();
        trial = TrialLines.of(summary, setting);
        double below = triedHeight() + sheet.section() + Math.max(questionsHeight(), Sheet.NOTES_LEAST);
        listRoom = sheet.height() - used - below;
        used += lists.writeMedicines(strip.isNumbered(), listRoom);
        tried();
        notesRoom = sheet.height() - used - triedHeight() - sheet.section();
        questions();
        notes();
    }

    /** What is said of stretching: one line, but for thousands of cramps two. */
    private List<String> triedLines() {
        Texts texts = setting.texts();
        PageWords.Row stretching = words.stretching();
        double before = setting.width(texts.get("summary.tried.stretching")) + setting.width(stretching.label());
        double room = sheet.width() - before - 2 * TRIED_SPACE - 1;
        return setting.lines(texts.get("summary.tried"), stretching.value(), room, TRIED_LINES);
    }

    private double triedHeight() {
        return sheet.section() + sheet.line() * (Math.max(1, tried.size()) + trial.size() + (isCounted ? 1 : 0));
    }

    private void tried() {
        Texts texts = setting.texts();
        PageWords.Row stretching = words.stretching();
        String name = texts.get("summary.tried.stretching");
        setting.section("", sheet.width(), texts.get("summary.tried"));
        page.open("table", "style", "width: " + pt(sheet.width())).open("tr");
        page.element("th", name, "scope", "row", "style", "width: " + pt(setting.width(name) + TRIED_SPACE));
        double nights = setting.width(stretching.label()) + TRIED_SPACE;
        page.element("td", stretching.label(), "style", "width: " + pt(nights));
        page.open("td");
        setting.broken(tried);
        page.close("td").close("tr").close("table");
        if (!trial.isEmpty()) {
            page.open("p");
            setting.broken(trial);
            page.close("p");
        }
        if (isCounted) {
            page.element("p", texts.get("summary.tried.placebo"), "class", "grey");
        }
        setting.end();
    }

    private List<List<String>> questionLines() {
        int most = sheet.isTight() ? QUESTION_LINES_TIGHT : QUESTION_LINES;
        String heading = setting.texts().get("summary.questions");
        return Stream.of(cover.question1(), cover.question2())
                .map(question -> setting.lines(heading, question, sheet.left() - Sheet.BOX, most))
                .toList();
    }

    private double questionsHeight() {
        return questions.stream().mapToDouble(this::height).sum();
    }

    /** An empty question gets two lines to write on. */
    private double height(List<String> question) {
        return question.isEmpty() ? 2 * NotesDrawing.RULE : question.size() * sheet.line() + QUESTION_SPACE;
    }

    private void questions() {
        setting.columns(sheet.section() + notesRoom);
        setting.section("left", sheet.left(), setting.texts().get("summary.questions"));
        page.open("table", "style", "width: " + pt(sheet.left()));
        for (int index = 0; index < questions.size(); index++) {
            List<String> lines = questions.get(index);
            double height = height(lines);
            page.open("tr")
                    .element("th", Integer.toString(index + 1), "scope", "row", "style", "width: " + pt(Sheet.BOX));
            page.open("td", "style", "height: " + pt(height));
            if (lines.isEmpty()) {
                double width = sheet.left() - Sheet.BOX;
                setting.object(
                        "question" + index,
                        setting.texts().get("summary.lines"),
                        "",
                        width,
                        height,
                        new NotesDrawing(height, 0));
            } else {
                setting.broken(lines);
            }
            page.close("td").close("tr");
        }
        page.close("table");
        setting.end();
    }

    private void notes() {
        String heading = setting.texts().get("summary.notes");
        setting.section("right", Sheet.RIGHT, heading);
        setting.object("notes", heading, "", Sheet.RIGHT, notesRoom, new NotesDrawing(notesRoom, NOTES_FOOT));
        setting.end();
        setting.end();
    }
}
