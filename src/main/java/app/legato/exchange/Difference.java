package app.legato.exchange;

/**
 * A field that both diaries have filled, and not with the same.
 *
 * @param kind what sort of entry it is in
 * @param entry the entry's place in time, or its name
 * @param field the column's name
 * @param mine as it is in this computer's diary
 * @param theirs as it is in the other one
 * @param kept as it is going to be
 */
public record Difference(Kind<?> kind, String entry, String field, String mine, String theirs, String kept) {}
