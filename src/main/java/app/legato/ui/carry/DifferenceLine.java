package app.legato.ui.carry;

/**
 * A field that differs, in the person's words.
 *
 * @param where which entry, and which of its fields
 * @param values as it is here, as it is there, and as it is going to be
 */
record DifferenceLine(String where, String values) {}
