/** The help in a cramp: a black screen, one instruction, one key. */
@NullMarked
package app.legato.ui.cramp;

import org.jspecify.annotations.NullMarked;
