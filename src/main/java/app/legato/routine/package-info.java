/** The evening's ordered steps, the plan one of them. */
@NullMarked
package app.legato.routine;

import org.jspecify.annotations.NullMarked;
