/** How files are written so that none is ever there in part. */
@NullMarked
package app.legato.file;

import org.jspecify.annotations.NullMarked;
