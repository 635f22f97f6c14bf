/** What the computer offers: folders, one instance, sound, printing. */
@NullMarked
package app.legato.system;

import org.jspecify.annotations.NullMarked;
