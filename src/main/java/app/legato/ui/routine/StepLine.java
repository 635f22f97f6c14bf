package app.legato.ui.routine;

/**
 * A step of the list as it is shown.
 *
 * @param words what it says to this person; the usual words when it is hidden
 * @param about why it is reworded or hidden, or which plan it is; empty when there is nothing to say
 * @param own whether it is the person's: then it can be renamed and deleted
 * @param hidden whether it is not for this person, however it is switched
 * @param on whether it is switched on
 */
record StepLine(String id, String words, String about, boolean own, boolean hidden, boolean on) {}
