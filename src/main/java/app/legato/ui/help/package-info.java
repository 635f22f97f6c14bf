/** The safety card, the same for everybody, always one key away. */
@NullMarked
package app.legato.ui.help;

import org.jspecify.annotations.NullMarked;
