/** Files that a person chose: what they are is found out from what is in them, never from their names alone. */
@NullMarked
package app.legato.exchange.file;

import org.jspecify.annotations.NullMarked;
