/** Stretches, plans and sessions: what is held for how long, and what was done of it. */
@NullMarked
package app.legato.stretch;

import org.jspecify.annotations.NullMarked;
