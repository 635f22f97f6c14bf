package app.legato.summary;

import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What is said behind the page, cut to sheets that lie on their side: what did not fit the page, and the diary if it was asked for. */
final class Behind {
    /** From one line of words to the next. */
    static final double LINE = 13;

    /** Above and below the words of a row. */
    static final double ROW_SPACE = 2.5;

    /** A heading with the space below it. */
    static final double HEADING = 27;

    /** Above a second heading on a sheet. */
    private static final double APART = 16;

    /** Rows that must fit below a heading, or it begins the next sheet. */
    private static final int ROWS_TOGETHER = 3;

    private static final double OF = 170;

    private final Setting setting;
    private final Texts texts;
    private final double room;
    private final List<List<Placed>> sheets = new ArrayList<>();
    private double y;

    private Behind(Setting setting) {
        this.setting = setting;
        this.texts = setting.texts();
        this.room = setting.sheet().lyingHeight();
    }

    /** Something on a sheet, so many points below its upper margin. */
    record Placed(double y, Piece piece) {}

    /** What a sheet is made of. */
    sealed interface Piece {
        /** @param title also the bookmark's */
        record Heading(String title) implements Piece {}

        record Words(List<String> lines) implements Piece {}

        /** @param isRepeated whether it was on an earlier sheet already */
        record Head(Table table, boolean isRepeated) implements Piece {}

        record Line(Table table, Table.Row row) implements Piece {}
    }

    /**
     * The sheets behind a page; none when there is nothing to say.
     *
     * @param setting of the finished page, which tells what did not fit
     */
    static List<List<Placed>> of(Summary summary, Setting setting) {
        Behind behind = new Behind(setting);
        List<Continued.Passage> passages = setting.continued().passages();
        if (!passages.isEmpty()) {
            behind.begin(texts(setting, "summary.behind.continued"), "", behind.passages(passages));
        }
        if (!summary.diary().isEmpty()) {
            behind.begin(
                    texts(setting, "summary.behind.diary"),
                    texts(setting, "summary.behind.blank"),
                    new DiaryTable(summary, setting).table());
        }
        return behind.sheets;
    }

    private static String texts(Setting setting, String key) {
        return setting.texts().get(key);
    }

    private Table passages(List<Continued.Passage> passages) {
        double width = setting.sheet().lyingWidth() - OF;
        List<Table.Row> rows = passages.stream()
                .map(passage -> new Table.Row(
                        List.of(setting.all(passage.of(), OF - Sheet.CELL_SPACE), setting.all(passage.words(), width)),
                        true,
                        false))
                .toList();
        List<List<String>> head =
                List.of(List.of(texts.get("summary.behind.of")), List.of(texts.get("summary.behind.words")));
        return new Table(new double[] {OF, width}, head, rows);
    }

    private void begin(String title, String words, Table table) {
        List<String> lines = setting.all(words, setting.sheet().lyingWidth());
        double least = HEADING + lines.size() * LINE + table.headHeight();
        least += table.rows().stream()
                .limit(ROWS_TOGETHER)
                .mapToDouble(Table.Row::height)
                .sum();
        double above = y == 0 ? 0 : APART;
        if (sheets.isEmpty() || y + above + least > room) {
            turn();
            above = 0;
        }
        y += above;
        put(new Piece.Heading(title), HEADING);
        if (!lines.isEmpty()) {
            put(new Piece.Words(lines), lines.size() * LINE + ROW_SPACE);
        }
        put(new Piece.Head(table, false), table.headHeight());
        for (Table.Row row : table.rows()) {
            if (y + row.height() > room) {
                turn();
                put(new Piece.Head(table, true), table.headHeight());
            }
            put(new Piece.Line(table, row), row.height());
        }
    }

    private void turn() {
        sheets.add(new ArrayList<>());
        y = 0;
    }

    private void put(Piece piece, double height) {
        sheets.getLast().add(new Placed(y, piece));
        y += height;
    }
}
