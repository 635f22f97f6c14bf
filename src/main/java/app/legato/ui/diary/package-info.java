/**
 * The diary's screens: the list of nights, and one night's page with its cramps, the night as a whole, and the day before it. Every change is
 * written at once and called noted when it is on disk; what cannot be stored stays in its field with a sentence beside it.
 */
@NullMarked
package app.legato.ui.diary;

import org.jspecify.annotations.NullMarked;
