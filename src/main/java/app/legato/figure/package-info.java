/**
 * The jointed person and how it moves, as plain numbers: skeleton, poses, pins, limits, the solver, the motion between two key poses, and the
 * outlines to be filled. Knows no screen. Lengths are in body heights, y points up, the floor is y = 0, the person faces +x; angles are in
 * degrees, anticlockwise. "Near" is the stretched side, drawn in front; a picture for the other leg is the mirror image.
 */
@NullMarked
package app.legato.figure;

import org.jspecify.annotations.NullMarked;
