package app.legato.summary;

import java.io.IOException;

/** A part of the page. Its words are broken into lines and its height is known before anything is drawn. */
interface Block {
    /** In points, with the space above it. */
    double height();

    /** Draws it to the right of {@code x}, downwards from {@code y}. */
    void draw(Pen pen, double x, double y) throws IOException;
}
