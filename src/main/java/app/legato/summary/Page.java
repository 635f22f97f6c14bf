package app.legato.summary;

import app.legato.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one page, set but not drawn yet. Lines are broken here and blocks know their heights, so the lists of medicines and conditions are cut
 * to what the sheet has left, and the ruled lines take the rest: nothing can push anything onto a second page.
 */
final class Page {
    private static final int BEFORE_LINES = 2;

    /** Fewer lines than this for medicines and conditions, and other words are cut for them. */
    private static final int LIST_LINES = 5;

    /** Room for the name above the pages behind the first. */
    private static final double NAME_ABOVE = 250;

    /** Between the last ruled line and the footer's. */
    private static final double NOTES_FOOT = 6;

    private final Summary summary;
    private final Setting setting;
    private final Sheet sheet;
    private final PageWords words;
    private final List<Block> blocks;
    private final boolean isCut;
    private final double listRoom;
    private final double notesRoom;

    private Page(Summary summary, Setting setting) {
        this.summary = summary;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.words = new PageWords(summary, setting.texts());
        NumberWords numbers = new NumberWords(summary, setting.texts());
        Lists lists = new Lists(words, numbers, setting);
        NightStrip strip = new NightStrip(summary, setting);
        List<Block> above = List.of(
                new Head(summary.cover(), words, setting),
                new FiveNumbers(numbers, setting),
                before(),
                strip,
                lists.pattern());
        Questions questions = new Questions(summary.cover(), setting);
        Section tried = section("summary.tried", sheet.width(), new Tried(summary, words, setting));
        double fixed = height(above) + tried.height() + sheet.section();
        listRoom = sheet.height() - fixed - Math.max(questions.height(), Sheet.NOTES_LEAST);
        Columns medicines = lists.medicines(strip.isNumbered(), listRoom);
        isCut = lists.isCut();
        notesRoom = sheet.height() - fixed - medicines.height();
        Columns last = new Columns(
                section("summary.questions", sheet.left(), questions),
                section(
                        "summary.notes",
                        Sheet.RIGHT,
                        new RuledLines(setting.texts().get("summary.notes"), Sheet.RIGHT, notesRoom, NOTES_FOOT)));
        blocks =
                Stream.concat(above.stream(), Stream.of(medicines, tried, last)).toList();
    }

    /** The page as airy as its contents allow. */
    static Page fitting(Summary summary, Texts texts, Paper paper, Typeface regular, Typeface bold) {
        Page page = null;
        for (double line : Sheet.LINES) {
            page = new Page(summary, new Setting(texts, new Sheet(paper, line, false), regular, bold));
            if (!page.isCut && page.notesRoom >= Sheet.NOTES_AIRY) {
                return page;
            }
        }
        Page closest = Objects.requireNonNull(page);
        if (!closest.isCut || closest.listRoom >= closest.sheet.section() + LIST_LINES * closest.sheet.line()) {
            return closest;
        }
        Sheet tight = new Sheet(paper, closest.sheet.line(), true);
        return new Page(summary, new Setting(texts, tight, regular, bold));
    }

    /** The nights before, in a sentence. */
    private Block before() {
        List<String> lines =
                setting.lines(setting.texts().get("summary.before"), words.before(), sheet.width(), BEFORE_LINES);
        return new Paragraph(Style.PLAIN, lines, Sheet.REASON_SPACE, sheet.line());
    }

    private Section section(String key, double width, Block contents) {
        return new Section(sheet, setting.texts().get(key), width, contents);
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    /** How it was set: what did not fit is said behind it. */
    Setting setting() {
        return setting;
    }

    /**
     * What stands at the edges of all pages.
     *
     * @param version of the program
     */
    Edges edges(String version) {
        Texts texts = setting.texts();
        Typeface face = setting.regular();
        return new Edges(
                texts.get("summary.title") + ", " + words.period(),
                face.cut(face.shown(summary.cover().name()), NAME_ABOVE, Sheet.SIZE, "…"),
                texts.get("summary.footer"),
                texts.get("summary.footer-page", version),
                texts.get("summary.footer-of"));
    }

    void draw(Pen pen) throws IOException {
        double y = sheet.top();
        for (Block block : blocks) {
            block.draw(pen, sheet.side(), y);
            y += block.height();
        }
    }
}
