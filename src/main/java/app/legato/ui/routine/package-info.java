/** The evening's steps as the person keeps them: in which order, which are shown, and their own among them. Opened from Tonight. */
@NullMarked
package app.legato.ui.routine;

import org.jspecify.annotations.NullMarked;
