@NullMarked
package app.legato.exchange.csv;

import org.jspecify.annotations.NullMarked;
