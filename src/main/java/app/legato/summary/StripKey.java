package app.legato.summary;

import app.legato.text.Texts;
import java.io.IOException;
import java.util.List;

/** Above the strip: what a column is, and the three shapes with their words, which end at the right margin. */
final class StripKey implements Block {
    /** Above this many cramps in a night the tallest column's number is said, for its blocks can no longer be counted. */
    private static final int COUNTABLE = 4;

    /** Width and height of a shape, and the space around it. */
    private static final double SHAPE = 6;

    private static final double SHAPE_HEIGHT = 13;
    private static final double SPACE = 4;
    private static final double APART = 14;

    private final Summary summary;
    private final Setting setting;
    private final Texts texts;

    StripKey(Summary summary, Setting setting) {
        this.summary = summary;
        this.setting = setting;
        this.texts = setting.texts();
    }

    /** One line of the key. */
    private record Sign(Mark mark, String look, String words) {}

    @Override
    public double height() {
        return Sheet.STRIP_HEADING;
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Sheet sheet = setting.sheet();
        double base = y + Style.PLAIN.base(sheet.line());
        pen.say("H2", Style.BOLD, x, base, heading());
        List<Sign> signs = signs();
        double at = x + sheet.width() - signs.stream().mapToDouble(this::width).sum();
        double top = y + (sheet.line() - SHAPE_HEIGHT) / 2;
        for (Sign sign : signs) {
            pen.beginFigure(null, sign.look(), at + APART, top, SHAPE, SHAPE_HEIGHT);
            new Marks(pen, at + APART, top).draw(sign.mark());
            pen.end();
            pen.say("P", Style.PLAIN, at + APART + SHAPE + SPACE, base, sign.words());
            at += width(sign);
        }
    }

    private double width(Sign sign) {
        return APART + SHAPE + SPACE + setting.width(sign.words());
    }

    private List<Sign> signs() {
        String cramp = summary.isNightly() ? "summary.strip.cramp" : "summary.strip.crampnights";
        return List.of(
                new Sign(new Mark.Bar(1, 1.5, 4, 10), texts.get("summary.strip.bar"), texts.get(cramp)),
                new Sign(new Mark.Ring(3, 7.6, 2), texts.get("summary.strip.ring"), texts.get("summary.strip.none")),
                new Sign(
                        new Mark.Hatch(0, 1.5, SHAPE, 10),
                        texts.get("summary.strip.hatch"),
                        texts.get("summary.not-recorded")));
    }

    private String heading() {
        if (!summary.isNightly()) {
            return texts.get("summary.strip.weeks");
        }
        int most = summary.strip().mostCramps();
        return most > COUNTABLE ? texts.get("summary.strip.nights-tallest", most) : texts.get("summary.strip.nights");
    }
}
