package app.legato.summary;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The slanted lines inside a box: real lines, cut to the box by arithmetic, so that no clip is needed and paper shows them sharp. */
final class Hatching {
    /** Vertical distance of two lines, in points. */
    private static final double DISTANCE = 3.4;

    private Hatching() {}

    /** Lines at 45 degrees, rising to the right; at least one in any box. */
    static List<Line2D.Double> of(Mark.Hatch box) {
        List<Line2D.Double> lines = new ArrayList<>();
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        for (double start = box.y() + DISTANCE / 2; start < bottom + box.width(); start += DISTANCE) {
            double fromX = start <= bottom ? box.x() : box.x() + (start - bottom);
            double fromY = Math.min(start, bottom);
            double toX = Math.min(right, box.x() + (start - box.y()));
            double toY = Math.max(box.y(), start - box.width());
            if (fromX < toX) {
                lines.add(new Line2D.Double(fromX, fromY, toX, toY));
            }
        }
        return lines;
    }
}
