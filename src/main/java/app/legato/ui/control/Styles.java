package app.legato.ui.control;

/** The style classes that {@code css/legato.css} knows. */
public final class Styles {
    public static final String CARD = "card";
    public static final String TITLE = "title";
    public static final String HEADING = "heading";
    public static final String CUE = "cue";
    public static final String SMALL = "small";
    public static final String MUTED = "muted";
    public static final String STRONG = "strong";
    public static final String TOTAL = "total";
    public static final String TOTAL_UNIT = "total-unit";
    /** The one filled button of a screen. */
    public static final String PRIMARY = "primary";
    /** A borderless button in a row of quiet actions. */
    public static final String QUIET = "quiet";
    /** A button about a cramp. */
    public static final String CRAMP = "cramp";
    /** A small outlined word, such as an evidence grade. */
    public static final String TAG = "tag";

    public static final String KEYCAP = "keycap";
    public static final String CHIP = "chip";
    /** A sentence beside a field that says what is wrong with it. */
    public static final String PROBLEM = "problem";
    /** A sentence beside a field that is good to know. */
    public static final String HINT = "hint";

    public static final String ROW = "row";

    private Styles() {}
}
