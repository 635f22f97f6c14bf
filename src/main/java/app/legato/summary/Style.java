package app.legato.summary;

/** How words are printed: weight, size in points, and whether in dark grey instead of black. */
enum Style {
    PLAIN(false, Sheet.SIZE, false),
    GREY(false, Sheet.SIZE, true),
    BOLD(true, Sheet.SIZE, false),
    TITLE(true, 17, false),
    VALUE(false, 22, false);

    /** How far Roboto reaches above and below its base line, in parts of its size, as its file says. */
    private static final double ASCENT = 1900 / 2048.0;

    private static final double DESCENT = 500 / 2048.0;

    private final boolean isBold;
    private final double size;
    private final boolean isGrey;

    Style(boolean isBold, double size, boolean isGrey) {
        this.isBold = isBold;
        this.size = size;
        this.isGrey = isGrey;
    }

    boolean isBold() {
        return isBold;
    }

    double size() {
        return size;
    }

    boolean isGrey() {
        return isGrey;
    }

    /** From the top of a line so many points high down to its base line; the words stand in its middle. */
    double base(double line) {
        return (line + (ASCENT - DESCENT) * size) / 2;
    }
}
