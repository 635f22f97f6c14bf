package app.legato.figure.drawing;

import app.legato.figure.Point;

/** One thing to lay down. Opacity is 0 to 1; far marks are mixed with the theme's {@link Ink#FAR}. */
public sealed interface Mark {
    Ink ink();

    boolean far();

    double opacity();

    /** What a mark is for, so that a flat theme can leave the soft ones out. */
    enum Finish {
        /** A shape of its own: outlined in high contrast. */
        SHAPE,
        /** A shape within another: a glow, an eye. */
        INLAY,
        /** Volume, shine, shadow: left out in high contrast. */
        SOFT
    }

    /** A filled shape. */
    record Area(Ink ink, boolean far, double opacity, Finish finish, Outline outline) implements Mark {}

    /** A line with round ends; width in body heights. */
    record Line(Ink ink, boolean far, double opacity, double width, Outline outline) implements Mark {}

    /** An ellipse that fades to nothing at its edge, turned by {@code angle} degrees; always {@link Finish#SOFT}. */
    record Soft(Ink ink, boolean far, double opacity, Point centre, double radiusX, double radiusY, double angle)
            implements Mark {}
}
