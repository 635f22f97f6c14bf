/**
 * The plans for the evening: the four that Legato brings, the person's own, and one plan of their own being changed. Every change is stored
 * at once, made to what is on disk, so that none is lost to another.
 */
@NullMarked
package app.legato.ui.plans;

import org.jspecify.annotations.NullMarked;
