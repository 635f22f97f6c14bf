@NullMarked
package app.legato.exchange.calendar;

import org.jspecify.annotations.NullMarked;
