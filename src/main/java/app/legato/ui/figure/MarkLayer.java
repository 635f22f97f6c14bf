package app.legato.ui.figure;

import app.legato.figure.drawing.Ink;
import app.legato.figure.drawing.Mark;
import app.legato.figure.drawing.Outline;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;

/**
 * Marks as nodes, one for each. Showing the next moment only moves what moved, so that the renderer repaints no more than that. Nodes live in
 * body heights under one transform. FX thread.
 */
final class MarkLayer extends Group {
    private final Affine transform = new Affine();
    private final double outlinePixels;
    private List<Mark> shown = new ArrayList<>();

    /** @param outlinePixels how wide the outline of a flat theme is on the screen */
    MarkLayer(double outlinePixels) {
        this.outlinePixels = outlinePixels;
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getTransforms().add(transform);
    }

    /** Puts body heights onto the screen: {@code scale} pixels each, y up, x to the left when mirrored. */
    void place(double originX, double originY, double scale, boolean mirrored) {
        transform.setToTransform(mirrored ? -scale : scale, 0, originX, 0, -scale, originY);
    }

    /** Shows {@code marks}; {@code afresh} when colours or scale may have changed. */
    void show(List<Mark> marks, Palette palette, boolean afresh) {
        List<Node> nodes = getChildren();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark before = i < shown.size() ? shown.get(i) : null;
            if (before == null || before.getClass() != mark.getClass()) {
                Node node = node(mark);
                if (i < nodes.size()) {
                    nodes.set(i, node);
                } else {
                    nodes.add(node);
                }
                before = null;
            }
            if (afresh || !mark.equals(before)) {
                paint(nodes.get(i), mark, palette);
            }
        }
        if (nodes.size() > marks.size()) {
            nodes.subList(marks.size(), nodes.size()).clear();
        }
        shown = List.copyOf(marks);
    }

    private static Node node(Mark mark) {
        return switch (mark) {
            case Mark.Area area -> new Path();
            case Mark.Line line -> line();
            case Mark.Soft soft -> new Ellipse();
        };
    }

    private static Path line() {
        Path path = new Path();
        path.setFill(null);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    private void paint(Node node, Mark mark, Palette palette) {
        Color colour = palette.of(mark.ink(), mark.far());
        boolean soft = mark instanceof Mark.Soft || (mark instanceof Mark.Area a && a.finish() == Mark.Finish.SOFT);
        boolean visible = mark.opacity() > 0.004 && colour.getOpacity() > 0 && !(soft && palette.flat());
        node.setVisible(visible);
        if (!visible) {
            return;
        }
        // Plain fills have no halo to help them, so they come up sooner.
        node.setOpacity(palette.flat() ? Math.sqrt(mark.opacity()) : mark.opacity());
        switch (mark) {
            case Mark.Area area -> fill((Path) node, area, colour, palette);
            case Mark.Line line -> stroke((Path) node, line.outline(), colour, line.width());
            case Mark.Soft disc -> disc((Ellipse) node, disc, palette);
        }
    }

    private void fill(Path path, Mark.Area area, Color colour, Palette palette) {
        PathPen.write(area.outline(), path);
        path.setFill(colour);
        boolean outlined = palette.flat() && area.finish() == Mark.Finish.SHAPE;
        path.setStroke(outlined ? palette.of(Ink.OUTLINE, area.far()) : null);
        path.setStrokeWidth(outlinePixels / Math.abs(transform.getMxx()));
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }

    private static void stroke(Path path, Outline outline, Color colour, double width) {
        PathPen.write(outline, path);
        path.setStroke(colour);
        path.setStrokeWidth(width);
    }

    private static void disc(Ellipse ellipse, Mark.Soft disc, Palette palette) {
        ellipse.setCenterX(disc.centre().x());
        ellipse.setCenterY(disc.centre().y());
        ellipse.setRadiusX(disc.radiusX());
        ellipse.setRadiusY(disc.radiusY());
        ellipse.setRotate(disc.angle());
        ellipse.setFill(palette.fading(disc.ink(), disc.far()));
    }
}
