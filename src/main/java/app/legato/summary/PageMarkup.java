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
    private static final double QUESTION_SPACE = 4;

    /** Between the last ruled line and the footer's. */
    private static final double NOTES_FOOT = 6;

    private final Setting setting;
    private final Sheet sheet;
    private final Markup page;
    private final PageWords words;
    private final HeadMarkup head;
    private final StripMarkup strip;
    private final ListMarkup lists;
    private final List<List<String>> questions;
    private final List<String> trial;
    private final boolean isCounted;
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
        this.questions = Stream.of(summary.cover().question1(), summary.cover().question2())
                .map(question -> setting.lines(question, sheet.left() - Sheet.BOX, QUESTION_LINES))
                .toList();
        this.trial = TrialLines.of(summary, setting);
        this.isCounted = words.isCompared() || TrialLines.isCounted(summary);
    }

    /**
     * The page as airy as its contents allow.
     *
     * @param version of the program, for the footer
     */
    static PageMarkup fitting(
            Summary summary, Texts texts, Paper paper, Typeface regular, Typeface bold, String version) {
        for (double line : Sheet.LINES) {
            PageMarkup markup = new PageMarkup(summary, new Setting(texts, new Sheet(paper, line), regular, bold));
            markup.write(version);
            if (!markup.lists.isCut() && markup.notesRoom >= Sheet.NOTES_AIRY) {
                return markup;
            }
        }
        double closest = Sheet.LINES[Sheet.LINES.length - 1];
        PageMarkup markup = new PageMarkup(summary, new Setting(texts, new Sheet(paper, closest), regular, bold));
        markup.write(version);
        return markup;
    }

    /** The whole document. */
    String xhtml() {
        return page.toString();
    }

    /** What is drawn where the document has objects. */
    Drawings drawings() {
        return setting.drawings();
    }

    private void write(String version) {
        Texts texts = setting.texts();
        String title = texts.get("summary.title");
        String footerRight = texts.get("summary.footer-page", version) + " ";
        page.open("html", "lang", texts.locale().toLanguageTag()).open("head").element("title", title);
        page.open("meta", "name", "description", "content", title).close("meta");
        page.element("style", sheet.style(texts.get("summary.footer"), footerRight));
        page.close("head").open("body");
        double used = head.write() + strip.write() + lists.writePattern();
        double below = triedHeight() + sheet.section() + Math.max(questionsHeight(), Sheet.NOTES_LEAST);
        used += lists.writeMedicines(strip.isNumbered(), sheet.height() - used - below);
        tried();
        notesRoom = sheet.height() - used - triedHeight() - sheet.section();
        questions();
        notes();
        page.close("body").close("html");
    }

    private double triedHeight() {
        return sheet.section() + sheet.line() * (1 + trial.size() + (isCounted ? 1 : 0));
    }

    private void tried() {
        Texts texts = setting.texts();
        PageWords.Row stretching = words.stretching();
        String name = texts.get("summary.tried.stretching");
        setting.section("", sheet.width(), texts.get("summary.tried"));
        page.open("table", "style", "width: " + pt(sheet.width())).open("tr");
        page.element("th", name, "style", "width: " + pt(setting.width(name) + 2 * Sheet.CELL_SPACE));
        double nights = setting.width(stretching.label()) + 2 * Sheet.CELL_SPACE;
        page.element("td", stretching.label(), "style", "width: " + pt(nights));
        page.element("td", stretching.value()).close("tr").close("table");
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

    private double questionsHeight() {
        return questions.stream().mapToDouble(this::height).sum();
    }

    /** An empty question gets two lines to write on. */
    private double height(List<String> question) {
        return question.isEmpty() ? 2 * NotesDrawing.RULE : question.size() * sheet.line() + QUESTION_SPACE;
    }

    private void questions() {
        setting.section("left", sheet.left(), setting.texts().get("summary.questions"));
        page.open("table", "style", "width: " + pt(sheet.left()));
        for (int index = 0; index < questions.size(); index++) {
            List<String> lines = questions.get(index);
            double height = height(lines);
            page.open("tr").element("th", Integer.toString(index + 1), "style", "width: " + pt(Sheet.BOX));
            page.open("td", "style", "height: " + pt(height));
            if (lines.isEmpty()) {
                double width = sheet.left() - Sheet.BOX;
                setting.object("question" + index, "", "", width, height, new NotesDrawing(height, 0));
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
    }
}
