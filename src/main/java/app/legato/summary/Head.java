package app.legato.summary;

import java.io.IOException;
import java.util.List;

/** The page's head: title and period, name and completeness, and the reason for the visit. */
final class Head implements Block {
    private static final int REASON_LINES = 2;
    private static final double BLANK_NAME = 150;
    private static final double BLANK_BORN = 80;
    private static final double BLANK_APART = 8;

    /** Between a label and the line to write on. */
    private static final double BLANK_SPACE = 3;

    private final Cover cover;
    private final PageWords words;
    private final Setting setting;
    private final Sheet sheet;
    private final String name;
    private final List<String> reason;

    Head(Cover cover, PageWords words, Setting setting) {
        this.cover = cover;
        this.words = words;
        this.setting = setting;
        this.sheet = setting.sheet();
        this.name = name();
        this.reason = reason();
    }

    @Override
    public double height() {
        return Sheet.TITLE + Sheet.NAME + Sheet.REASON_SPACE + Math.max(1, reason.size()) * sheet.line();
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        double base = y + Style.TITLE.base(Sheet.TITLE);
        pen.say("H1", Style.TITLE, x, base, setting.texts().get("summary.title"));
        atEnd(pen, Style.BOLD, x, base, words.period());
        double nameBase = y + Sheet.TITLE + Style.PLAIN.base(Sheet.NAME);
        if (name.isEmpty()) {
            double born = x + blank(pen, x, nameBase, "summary.name", BLANK_NAME) + BLANK_APART;
            blank(pen, born, nameBase, "summary.born", BLANK_BORN);
        } else {
            pen.say("P", Style.PLAIN, x, nameBase, name);
        }
        atEnd(pen, Style.PLAIN, x, nameBase, words.logged());
        drawReason(pen, x, y + Sheet.TITLE + Sheet.NAME + Sheet.REASON_SPACE);
    }

    private void atEnd(Pen pen, Style style, double x, double base, String said) throws IOException {
        pen.say("P", style, x + sheet.width() - setting.width(style, said), base, said);
    }

    /** A label and a line to write on; returns how wide both are. */
    private double blank(Pen pen, double x, double base, String key, double width) throws IOException {
        String label = setting.texts().get(key);
        double space = setting.width(label) + BLANK_SPACE;
        pen.say("P", Style.GREY, x, base, label);
        pen.separator(x + space, base, width, Sheet.THIN, Sheet.LIGHT);
        return space + width;
    }

    /** Name and date of birth as far as they were typed; empty for lines to write on. */
    private String name() {
        double room = sheet.width() - setting.width(words.logged()) - Sheet.GAP;
        String label = setting.texts().get("summary.name");
        if (cover.born().isEmpty()) {
            return setting.line(label, cover.name(), Style.PLAIN, room);
        }
        if (cover.name().isEmpty()) {
            return setting.texts().get("summary.born-only", cover.born());
        }
        String rest = setting.texts().get("summary.name-born", "", cover.born());
        String shown = setting.line(label, cover.name(), Style.PLAIN, room - setting.width(rest));
        return setting.texts().get("summary.name-born", shown, cover.born());
    }

    private List<String> reason() {
        if (cover.reason().isEmpty()) {
            return List.of();
        }
        String label = setting.texts().get("summary.reason");
        String quoted = setting.texts().get("summary.reason-words", cover.reason());
        return setting.lines(label, label + ": " + quoted, sheet.width(), REASON_LINES);
    }

    private void drawReason(Pen pen, double x, double y) throws IOException {
        String label = setting.texts().get("summary.reason");
        double base = y + Style.PLAIN.base(sheet.line());
        if (reason.isEmpty()) {
            blank(pen, x, base, "summary.reason", sheet.width() - setting.width(label) - BLANK_SPACE);
            return;
        }
        String lead = label + ":";
        String first = reason.getFirst().substring(lead.length());
        pen.begin(pen.add("P"));
        pen.write(Style.GREY, x, base, lead);
        pen.write(Style.PLAIN, x + setting.width(lead), base, reason.size() == 1 ? first : first + ' ');
        pen.lines(Style.PLAIN, x, y + sheet.line(), reason.subList(1, reason.size()));
        pen.end();
    }
}
