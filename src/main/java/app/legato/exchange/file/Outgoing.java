package app.legato.exchange.file;

import app.legato.diary.WholeDiary;
import app.legato.exchange.calendar.EveningReminder;
import app.legato.night.Moment;
import app.legato.text.Texts;
import java.util.Locale;

/**
 * What goes out, and how it is asked for.
 *
 * @param notes whether the person's notes go with it, in a form that leaves the choice
 * @param now when it is written
 * @param texts gives the language of what a person reads in it
 * @param region decides what stands between the cells of a table
 */
public record Outgoing(
        WholeDiary diary, EveningReminder reminder, boolean notes, Moment now, Texts texts, Locale region) {}
