@NullMarked
package app.legato.exchange.file;

import org.jspecify.annotations.NullMarked;
