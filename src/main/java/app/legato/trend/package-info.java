/**
 * What a stretch of the diary says in numbers: the strip of nights, rates, medians, the hours of the clock; the
 * {@linkplain app.legato.trend.Comparison comparison} of nights with something and nights without, and the person's
 * {@linkplain app.legato.trend.OwnTrial own trial} of weeks drawn by lot. Pure. Rates count recorded nights only, and whatever nobody recorded is
 * empty, never zero.
 */
@NullMarked
package app.legato.trend;

import org.jspecify.annotations.NullMarked;
