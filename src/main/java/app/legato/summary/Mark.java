package app.legato.summary;

/** One shape of the strip. Points, y downwards from the top of the columns. */
sealed interface Mark {
    /** Cramps: solid black. */
    record Bar(double x, double y, double width, double height) implements Mark {}

    /** None, as the person said: a small ring on the base line. */
    record Ring(double centreX, double centreY, double radius) implements Mark {}

    /** Not recorded: an outline filled with slanted lines. */
    record Hatch(double x, double y, double width, double height) implements Mark {}

    /** A medicine begun or stopped: a small triangle over the columns and a dashed line down through them. */
    record Change(double x) implements Mark {}
}
