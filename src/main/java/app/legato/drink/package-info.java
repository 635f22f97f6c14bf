/** Drinks, their kinds and units. Totals are derived, never stored. */
@NullMarked
package app.legato.drink;

import org.jspecify.annotations.NullMarked;
