package app.legato.drink;

/**
 * The most that a person may drink in a day, as they were told; never set by the program.
 *
 * @param millilitres above 0
 */
public record UpperLimit(int millilitres) {
    /** The last tenth counts as near: about one small cup of a usual limit of 1.5 litres. No trial names a number. */
    private static final double NEAR = 0.9;

    /** Where a day's total is. */
    public enum Standing {
        BELOW,
        NEAR,
        REACHED,
        ABOVE
    }

    public Standing standing(int total) {
        if (total > millilitres) {
            return Standing.ABOVE;
        }
        if (total == millilitres) {
            return Standing.REACHED;
        }
        return total >= NEAR * millilitres ? Standing.NEAR : Standing.BELOW;
    }
}
