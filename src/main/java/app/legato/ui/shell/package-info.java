/** The window, its rail and its routes, and the small contracts every screen uses. */
@NullMarked
package app.legato.ui.shell;

import org.jspecify.annotations.NullMarked;
