/** Drinks, their kinds and units, the person's one-tap amounts. Totals are derived, never stored. */
@NullMarked
package app.legato.drink;

import org.jspecify.annotations.NullMarked;
