/**
 * What a stretch of the diary says in numbers: the strip of nights, rates, medians, the hours of the clock, and the one comparison the
 * page makes. Pure. Rates count recorded nights only, and whatever nobody recorded is empty, never zero.
 */
@NullMarked
package app.legato.trend;

import org.jspecify.annotations.NullMarked;
