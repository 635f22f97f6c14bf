/** Words: the bundles in every shipped language, and the types that have a word of their own there. */
@NullMarked
package app.legato.text;

import org.jspecify.annotations.NullMarked;
