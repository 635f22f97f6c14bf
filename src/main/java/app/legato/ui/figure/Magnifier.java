package app.legato.ui.figure;

import app.legato.figure.Focus;
import app.legato.figure.Picture;
import app.legato.figure.Point;
import app.legato.figure.View;
import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Ink;
import app.legato.figure.drawing.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Circle;

/** A round glass in the upper corner before the person, for a foot too small to be seen. FX thread. */
final class Magnifier extends Group {
    /** Radius of the glass, in widths of the picture. */
    private static final double SIZE = 0.158;

    private final Circle ground = new Circle();
    private final MarkLayer layer = new MarkLayer(2);
    private final Circle ring = new Circle();
    private final Circle clip = new Circle();

    Magnifier() {
        setManaged(false);
        setMouseTransparent(true);
        Group glass = new Group(ground, layer);
        glass.setClip(clip);
        ring.setFill(null);
        ring.setStrokeWidth(2);
        getChildren().addAll(glass, ring);
    }

    /**
     * Shows what the picture's focus looks at.
     *
     * @param frame where the whole picture is on the screen
     */
    void show(
            Picture picture,
            double level,
            List<Mark> room,
            List<Mark> person,
            Frame frame,
            Palette palette,
            boolean afresh) {
        Focus focus = picture.focus();
        setVisible(focus != null);
        if (focus == null) {
            return;
        }
        View view = picture.view();
        double radius = SIZE * view.width();
        Point middle = new Point(view.right() - radius - .03, view.top() - radius - .04);
        double zoom = frame.scale() * radius / focus.radius();
        Point at = Drawing.focus(picture, level);
        double x = frame.x(middle);
        double y = frame.y(middle);
        for (Circle circle : List.of(ground, ring, clip)) {
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setRadius(radius * frame.scale());
        }
        ground.setFill(palette.of(Ink.WALL, false));
        ring.setStroke(palette.of(Ink.STRAP, false));
        double sign = frame.mirrored() ? -1 : 1;
        layer.place(x - sign * at.x() * zoom, y + at.y() * zoom, zoom, frame.mirrored());
        List<Mark> seen = new ArrayList<>();
        for (Mark mark : room) {
            addNear(seen, mark, at, focus.radius());
        }
        for (Mark mark : person) {
            addNear(seen, mark, at, focus.radius());
        }
        layer.show(seen, palette, afresh);
    }

    private static void addNear(List<Mark> seen, Mark mark, Point at, double radius) {
        boolean near = mark.ink() != Ink.CUE
                && switch (mark) {
                    case Mark.Area area -> area.outline().near(at, radius);
                    case Mark.Line line -> line.outline().near(at, radius);
                    case Mark.Soft soft ->
                        soft.centre().distance(at) < radius + Math.max(soft.radiusX(), soft.radiusY());
                };
        if (near) {
            seen.add(mark);
        }
    }

    /** Where a picture is on the screen: pixels of its origin and of one body height. */
    record Frame(double originX, double originY, double scale, boolean mirrored) {
        double x(Point point) {
            return originX + (mirrored ? -1 : 1) * point.x() * scale;
        }

        double y(Point point) {
            return originY - point.y() * scale;
        }
    }
}
