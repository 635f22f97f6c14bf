/**
 * The evening's ordered steps, the plan one of them: the founding article's habits, the lamp and the water, and the person's own. What was
 * done in a night is kept with the words it had then, so that a later change of the routine changes nothing in the past.
 */
@NullMarked
package app.legato.routine;

import org.jspecify.annotations.NullMarked;
