package app.legato.summary;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The person's two questions; in the place of one that was not typed there are two lines to write on. */
final class Questions implements Block {
    private static final int LINES = 3;
    private static final int LINES_TIGHT = 2;
    private static final double SPACE = 4;

    private final Setting setting;
    private final Sheet sheet;
    private final List<List<String>> questions;

    Questions(Cover cover, Setting setting) {
        this.setting = setting;
        this.sheet = setting.sheet();
        String heading = setting.texts().get("summary.questions");
        int most = sheet.isTight() ? LINES_TIGHT : LINES;
        this.questions = Stream.of(cover.question1(), cover.question2())
                .map(question -> setting.lines(heading, question, width(), most))
                .toList();
    }

    private double width() {
        return sheet.left() - Sheet.BOX;
    }

    @Override
    public double height() {
        return questions.stream().mapToDouble(this::height).sum();
    }

    private double height(List<String> question) {
        return question.isEmpty() ? 2 * RuledLines.APART : question.size() * sheet.line() + SPACE;
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        Tags tags = pen.tags();
        Tags.Element table = pen.add("Table");
        double top = y;
        int number = 1;
        for (List<String> question : questions) {
            Tags.Element row = tags.add(table, "TR");
            pen.put(tags.header(row, Tags.Scope.ROW), Style.PLAIN, x, top, List.of(Integer.toString(number)));
            Tags.Element cell = tags.cell(row, 1);
            if (question.isEmpty()) {
                String alternative = setting.texts().get("summary.lines");
                new RuledLines(alternative, width(), height(question), 0).draw(pen, cell, x + Sheet.BOX, top);
            } else {
                pen.put(cell, Style.PLAIN, x + Sheet.BOX, top, question);
            }
            top += height(question);
            number++;
        }
    }
}
