package app.legato.trend;

/** Where a night stands in a comparison. A night of which it is not known belongs to neither side: unknown is not "without". */
public enum Group {
    WITH,
    WITHOUT,
    /** Counted on neither side. */
    LEFT_OUT;

    /** The side of a night of which it is known. */
    public static Group of(boolean with) {
        return with ? WITH : WITHOUT;
    }
}
