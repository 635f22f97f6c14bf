/** The one screen of the first start. */
@NullMarked
package app.legato.ui.welcome;

import org.jspecify.annotations.NullMarked;
