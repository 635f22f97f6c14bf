package app.legato.ui.trends;

/**
 * One column of a chart.
 *
 * @param value how high it is, in the chart's own unit; means nothing unless it is a bar
 * @param below what stands below the base line, where there is room; empty for nothing
 * @param above the number on top, where every column has room for its own; empty for nothing
 * @param reading what it says when it is pointed at
 */
record Column(Kind kind, double value, String below, String above, Reading reading) {
    /** What is drawn: told apart by its shape, not by colour alone. */
    enum Kind {
        /** About cramps. */
        CRAMP,
        /** Something else. */
        QUIET,
        /** About cramps, but not those spoken of, or from so few nights that it says little: hollow. */
        THIN,
        /** A small ring on the base line: it was recorded that there was none. */
        NONE,
        /** A tall hatch: nobody recorded anything. */
        MISSING,
        /** Nothing at all: still to come, before the diary, or nothing to tell. */
        BLANK;

        /** The style class of the shape. */
        String styleClass() {
            return switch (this) {
                case CRAMP -> "bar-cramp";
                case QUIET -> "bar-quiet";
                case THIN -> "bar-thin";
                case NONE -> "ring";
                case MISSING -> "hatch";
                case BLANK -> "blank";
            };
        }
    }

    boolean isBar() {
        return kind == Kind.CRAMP || kind == Kind.QUIET || kind == Kind.THIN;
    }
}
