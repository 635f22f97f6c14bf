/**
 * How it goes over weeks and years, each picture with a sentence that says the same; and whether something that was tried helps, as far as a
 * diary can tell.
 */
@NullMarked
package app.legato.ui.trends;

import org.jspecify.annotations.NullMarked;
