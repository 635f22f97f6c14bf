package app.legato.figure;

/** The part of the room that a picture shows: lower left corner and size, in body heights. */
public record View(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double top() {
        return y + height;
    }

    /** The least view around this one with the given ratio of width to height: more room at both sides, or above. */
    public View widenedTo(double ratio) {
        double wide = height * ratio;
        if (wide >= width) {
            return new View(x - (wide - width) / 2, y, wide, height);
        }
        return new View(x, y, width, width / ratio);
    }
}
