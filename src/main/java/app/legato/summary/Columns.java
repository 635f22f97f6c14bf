package app.legato.summary;

import java.io.IOException;

/** Two sections side by side, the left one first when read out. */
record Columns(Section left, Section right) implements Block {
    @Override
    public double height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Pen pen, double x, double y) throws IOException {
        left.draw(pen, x, y);
        right.draw(pen, x + left.width() + Sheet.GAP, y);
    }
}
