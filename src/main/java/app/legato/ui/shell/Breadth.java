package app.legato.ui.shell;

/** How wide the window is, measured in the person's own letters: large text makes a small window. */
public enum Breadth {
    /** 50em and more: rail and two columns. */
    WIDE(50),
    /** 34em and more: rail and one column. */
    MEDIUM(34),
    /** Anything less: the rail becomes a bar below, one column. */
    NARROW(0);

    private final double fromEm;

    Breadth(double fromEm) {
        this.fromEm = fromEm;
    }

    /** The breadth of a window of {@code width} px whose letters are {@code em} px. */
    public static Breadth of(double width, double em) {
        for (Breadth breadth : values()) {
            if (width / em >= breadth.fromEm) {
                return breadth;
            }
        }
        return NARROW;
    }
}
