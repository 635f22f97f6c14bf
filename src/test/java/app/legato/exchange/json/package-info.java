@NullMarked
package app.legato.exchange.json;

import org.jspecify.annotations.NullMarked;
