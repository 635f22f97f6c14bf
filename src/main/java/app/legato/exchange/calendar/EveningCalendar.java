package app.legato.exchange.calendar;

import app.legato.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Writes the evening's reminder as an iCalendar file (RFC 5545), in what Google, Apple, Outlook and GNOME all read: one event, a floating local
 * time, a daily rule, one alarm that shows itself. No time zone, no METHOD: it is an appointment, not an invitation.
 */
public final class EveningCalendar {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** Sequences count minutes from here: an int lasts four thousand years. */
    private static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");

    private EveningCalendar() {}

    /**
     * Writes one calendar with one event, in UTF-8.
     *
     * @param now when it is written: a file written a minute later or more replaces what an earlier one left in a calendar
     * @param out left open
     */
    public static void write(EveningReminder reminder, Texts texts, Instant now, OutputStream out) throws IOException {
        ContentLines lines = new ContentLines(out);
        String language = texts.locale().getLanguage();
        String title = texts.get("calendar.title");
        LocalDateTime start = reminder.first().atTime(reminder.at()).truncatedTo(ChronoUnit.MINUTES);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Legato//Evening routine//" + language.toUpperCase(Locale.ROOT));
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", reminder.id().toString());
        lines.line("DTSTAMP", UTC.format(now.atOffset(ZoneOffset.UTC)));
        lines.line("SEQUENCE", String.valueOf(Math.max(0, ChronoUnit.MINUTES.between(BEGINNING, now))));
        lines.line("DTSTART", LOCAL.format(start));
        lines.line("DURATION", "PT" + reminder.length().toMinutes() + "M");
        lines.line("RRULE", "FREQ=DAILY");
        lines.text("SUMMARY", language, title);
        lines.line("CLASS", "PRIVATE");
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("BEGIN", "VALARM");
        lines.line("ACTION", "DISPLAY");
        lines.line("TRIGGER", "PT0M");
        lines.text("DESCRIPTION", language, title);
        lines.line("END", "VALARM");
        lines.line("END", "VEVENT");
        lines.line("END", "VCALENDAR");
    }
}
