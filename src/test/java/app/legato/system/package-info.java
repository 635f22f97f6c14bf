@NullMarked
package app.legato.system;

import org.jspecify.annotations.NullMarked;
