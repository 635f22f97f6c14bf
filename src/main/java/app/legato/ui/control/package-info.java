/** Controls that several screens share. */
@NullMarked
package app.legato.ui.control;

import org.jspecify.annotations.NullMarked;
