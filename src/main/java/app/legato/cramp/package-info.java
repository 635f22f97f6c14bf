/** Cramps as a person logs them: a start, and whatever else is known later. */
@NullMarked
package app.legato.cramp;

import org.jspecify.annotations.NullMarked;
