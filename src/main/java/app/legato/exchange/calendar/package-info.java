/** The evening routine's reminder for the calendar that a person uses anyway (iCalendar, RFC 5545): Legato itself reminds nobody. */
@NullMarked
package app.legato.exchange.calendar;

import org.jspecify.annotations.NullMarked;
