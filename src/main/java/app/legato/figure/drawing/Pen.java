package app.legato.figure.drawing;

/** Takes an outline's pieces in order. */
public interface Pen {
    void moveTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();
}
