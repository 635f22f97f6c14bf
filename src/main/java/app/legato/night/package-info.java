/** Nights, days and moments: where a point in time belongs, once and for good. */
@NullMarked
package app.legato.night;

import org.jspecify.annotations.NullMarked;
