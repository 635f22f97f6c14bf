package app.legato.figure;

/** The part of the room that a picture shows: lower left corner and size, in body heights. */
public record View(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double top() {
        return y + height;
    }

    /** The least view around both. */
    public View and(View other) {
        double left = Math.min(x, other.x);
        double bottom = Math.min(y, other.y);
        return new View(left, bottom, Math.max(right(), other.right()) - left, Math.max(top(), other.top()) - bottom);
    }

    /** This view with {@code margin} more on every side. */
    public View grown(double margin) {
        return new View(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
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
