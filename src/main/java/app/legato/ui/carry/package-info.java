/** The diary's ways out and in: to a file that a person carries away, and from one that they bring. Opened from the settings. */
@NullMarked
package app.legato.ui.carry;

import org.jspecify.annotations.NullMarked;
