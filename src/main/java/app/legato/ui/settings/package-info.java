/** Settings and profile: every choice takes effect at once, and what is typed is tried when its field is left. */
@NullMarked
package app.legato.ui.settings;

import org.jspecify.annotations.NullMarked;
