package app.legato.summary;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Ruled lines to write on, from the top down; none so close to the bottom that it would meet what follows.
 *
 * @param alternative what they are, in words
 * @param foot points left free at the bottom
 */
record RuledLines(String alternative, double width, double height, double foot) implements Block {
    /** Points from one line to the next: room for a hand. */
    static final double APART = 20;

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        draw(pen, null, x, y);
    }

    /** @param parent what they belong to; null for the page */
    void draw(Pen pen, Tags.@Nullable Element parent, double x, double y) throws IOException {
        pen.beginFigure(parent, alternative, x, y, width, height);
        for (double line = APART; line <= height - foot; line += APART) {
            pen.rule(x, y + line - Sheet.THIN / 2, width, Sheet.THIN, Sheet.LIGHT);
        }
        pen.end();
    }
}
