package app.legato.summary;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;

/**
 * Marks as vectors, black and dark grey only.
 *
 * @param x where their own x begins
 * @param y the top of their columns
 */
record Marks(Pen pen, double x, double y) {
    private static final int BLACK = 0;
    private static final int DARK = 0x44;

    void draw(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            draw(mark);
        }
    }

    void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Bar bar -> pen.fill(box(bar.x(), bar.y(), bar.width(), bar.height()), x, y);
            case Mark.Ring ring -> {
                double size = 2 * ring.radius() - 0.8;
                double left = ring.centreX() - size / 2;
                pen.stroke(new Ellipse2D.Double(left, ring.centreY() - size / 2, size, size), x, y, 0.8, BLACK);
            }
            case Mark.Hatch hatch -> {
                Shape outline = new Rectangle2D.Double(hatch.x(), hatch.y(), hatch.width(), hatch.height());
                pen.stroke(outline, x, y, Sheet.THIN, DARK);
                for (Line2D line : Hatching.of(hatch)) {
                    pen.stroke(line, x, y, Sheet.THIN, DARK);
                }
            }
            case Mark.Change change -> {
                pen.fill(triangle(change.x()), x, y);
                for (double top = -2.5; top < StripChart.HEIGHT; top += 4) {
                    double bottom = Math.min(top + 2.2, StripChart.HEIGHT);
                    pen.stroke(new Line2D.Double(change.x(), top, change.x(), bottom), x, y, 0.7, BLACK);
                }
            }
        }
    }

    private static Shape box(double left, double top, double width, double height) {
        double corner = Math.min(1.6, Math.min(width, height) / 3);
        return corner < 0.6
                ? new Rectangle2D.Double(left, top, width, height)
                : new RoundRectangle2D.Double(left, top, width, height, corner, corner);
    }

    /** On the first night only its right half, for the strip begins where printers do. */
    private static Shape triangle(double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(Math.max(0, tip - 3.2), -8.6);
        path.lineTo(tip + 3.2, -8.6);
        path.lineTo(tip, -3.4);
        path.closePath();
        return path;
    }
}
