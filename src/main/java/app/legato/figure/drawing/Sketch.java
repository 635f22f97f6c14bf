package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Mark.Finish;
import java.util.ArrayList;
import java.util.List;

/** Collects marks in the order they are laid down. */
final class Sketch {
    private static final double[] SHADES = {0.22, 0.40, 0.60, 0.82, 1.06, 1.32};
    private static final double SHADE = 0.12;
    private static final double[] SHINES = {0.28, 0.52, 0.80};
    private static final double SHINE = 0.055;

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
        for (double width : SHADES) {
            soft(shade, SHADE, Light.shade(ribbon, width));
        }
        for (double width : SHINES) {
            soft(Ink.HIGHLIGHT, SHINE, Light.shine(ribbon, width));
        }
        return this;
    }
}
