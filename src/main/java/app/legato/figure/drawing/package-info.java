/**
 * The figure as marks: closed areas, lines and soft discs, each with the role of its colour, in the order they are laid down. Pure data: a
 * screen or a page only has to fill them. Coordinates and units as in {@code app.legato.figure}.
 */
@NullMarked
package app.legato.figure.drawing;

import org.jspecify.annotations.NullMarked;
