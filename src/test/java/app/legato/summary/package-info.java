@NullMarked
package app.legato.summary;

import org.jspecify.annotations.NullMarked;
