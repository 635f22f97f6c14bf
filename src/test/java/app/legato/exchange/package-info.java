@NullMarked
package app.legato.exchange;

import org.jspecify.annotations.NullMarked;
