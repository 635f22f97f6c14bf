package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Mark.Finish;
import java.util.ArrayList;
import java.util.List;

/** Collects marks in the order they are laid down. */
final class Sketch {
    /** Widths of the bands of shade and light; every band is painted anew in each frame, so there are no more than the eye needs. */
    private static final double[] SHADES = {0.26, 0.52, 0.84, 1.26};

    private static final double SHADE = 0.17;
    private static final double[] SHINES = {0.36, 0.74};
    private static final double SHINE = 0.08;
    /** The far side is dim, and shows less of its volume. */
    private static final double[] FAR_SHADES = {0.40, 0.95};

    private static final double FAR_SHADE = 0.28;
    private static final double[] FAR_SHINES = {0.55};
    private static final double FAR_SHINE = 0.12;

    private final List<Mark> marks = new ArrayList<>();
    private boolean far;

    /** Whether what follows belongs to the far side. */
    Sketch far(boolean isFar) {
        far = isFar;
        return this;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Sketch shape(Ink ink, Outline outline) {
        marks.add(new Mark.Area(ink, far, 1, Finish.SHAPE, outline));
        return this;
    }

    Sketch inlay(Ink ink, double opacity, Outline outline) {
        marks.add(new Mark.Area(ink, far, opacity, Finish.INLAY, outline));
        return this;
    }

    Sketch soft(Ink ink, double opacity, Outline outline) {
        marks.add(new Mark.Area(ink, far, opacity, Finish.SOFT, outline));
        return this;
    }

    Sketch disc(Ink ink, double opacity, Point centre, double radiusX, double radiusY, double angle) {
        marks.add(new Mark.Soft(ink, far, opacity, centre, radiusX, radiusY, angle));
        return this;
    }

    Sketch line(Ink ink, double opacity, double width, Outline outline) {
        marks.add(new Mark.Line(ink, far, opacity, width, outline));
        return this;
    }

    /** A limb with its volume. */
    Sketch limb(Ink ink, Ink shade, Ribbon ribbon) {
        shape(ink, ribbon.outline());
        for (double width : far ? FAR_SHADES : SHADES) {
            soft(shade, far ? FAR_SHADE : SHADE, Light.shade(ribbon, width));
        }
        for (double width : far ? FAR_SHINES : SHINES) {
            soft(Ink.HIGHLIGHT, far ? FAR_SHINE : SHINE, Light.shine(ribbon, width));
        }
        return this;
    }
}
