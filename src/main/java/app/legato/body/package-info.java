/** Legs and their muscles, in the words people use for them. Everything that names a part of the body takes it from here. */
@NullMarked
package app.legato.body;

import org.jspecify.annotations.NullMarked;
