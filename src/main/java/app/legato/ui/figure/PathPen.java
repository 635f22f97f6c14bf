package app.legato.ui.figure;

import app.legato.figure.drawing.Outline;
import app.legato.figure.drawing.Pen;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Writes an outline into a path, reusing its elements so that a moving figure makes no garbage. FX thread. */
final class PathPen implements Pen {
    private final List<PathElement> elements;
    private int next;

    private PathPen(List<PathElement> elements) {
        this.elements = elements;
    }

    static void write(Outline outline, Path path) {
        PathPen pen = new PathPen(path.getElements());
        outline.trace(pen);
        if (pen.next < pen.elements.size()) {
            pen.elements.subList(pen.next, pen.elements.size()).clear();
        }
    }

    @Override
    public void moveTo(double x, double y) {
        if (next < elements.size() && elements.get(next) instanceof MoveTo move) {
            move.setX(x);
            move.setY(y);
            next++;
        } else {
            put(new MoveTo(x, y));
        }
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        if (next < elements.size() && elements.get(next) instanceof CubicCurveTo curve) {
            curve.setControlX1(x1);
            curve.setControlY1(y1);
            curve.setControlX2(x2);
            curve.setControlY2(y2);
            curve.setX(x);
            curve.setY(y);
            next++;
        } else {
            put(new CubicCurveTo(x1, y1, x2, y2, x, y));
        }
    }

    @Override
    public void close() {
        if (next < elements.size() && elements.get(next) instanceof ClosePath) {
            next++;
        } else {
            put(new ClosePath());
        }
    }

    private void put(PathElement element) {
        if (next < elements.size()) {
            elements.set(next, element);
        } else {
            elements.add(element);
        }
        next++;
    }
}
