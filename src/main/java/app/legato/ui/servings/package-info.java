/** The one-tap amounts of drinks as the person keeps them: their names, amounts, kinds and order. Opened from Tonight. */
@NullMarked
package app.legato.ui.servings;

import org.jspecify.annotations.NullMarked;
