package app.legato.summary;

import java.io.IOException;
import java.util.List;

/**
 * Lines one below the other.
 *
 * @param above space above the first, where there is one
 * @param line from one to the next
 */
record Paragraph(Style style, List<String> lines, double above, double line) implements Block {
    Paragraph {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return lines.isEmpty() ? 0 : above + lines.size() * line;
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        if (!lines.isEmpty()) {
            pen.put(pen.add("P"), style, x, y + above, lines);
        }
    }
}
