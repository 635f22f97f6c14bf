package app.legato.exchange;

/**
 * What becomes of the entries of one kind.
 *
 * @param added only the other diary has them
 * @param same both have them, and nothing changes here
 * @param changed both have them, and here they change: something empty is filled, or another value is kept
 */
public record Tally(Kind<?> kind, int added, int same, int changed) {}
