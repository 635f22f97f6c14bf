/**
 * The jointed figure on the screen: reads a picture's file and paints it. {@link app.legato.ui.figure.FigureView} is the control; the rest
 * turns the pure outlines of {@code app.legato.figure} into nodes in a theme's colours.
 */
@NullMarked
package app.legato.ui.figure;

import org.jspecify.annotations.NullMarked;
