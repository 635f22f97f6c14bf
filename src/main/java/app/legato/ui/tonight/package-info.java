/** The first screen: tonight's routine, last night, today's drinks and one tip. */
@NullMarked
package app.legato.ui.tonight;

import org.jspecify.annotations.NullMarked;
