/**
 * Tonight's tip: {@linkplain app.legato.tips.Signals signals} are facts computed from recent entries, the
 * {@linkplain app.legato.tips.Catalogue catalogue} says which tip a signal calls for and which caution hides it, and the
 * {@linkplain app.legato.tips.TipEngine engine} chooses one, or keeps silent while a {@linkplain app.legato.tips.RedFlag red flag} belongs to
 * a doctor. Pure: no clock, no store, the same entries always give the same tip.
 */
@NullMarked
package app.legato.tips;

import org.jspecify.annotations.NullMarked;
