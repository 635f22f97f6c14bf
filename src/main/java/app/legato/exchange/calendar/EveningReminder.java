package app.legato.exchange.calendar;

import app.legato.night.Moment;
import app.legato.stretch.PlanForTonight;
import app.legato.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The evening routine as an appointment of every day. It carries a plain title and nothing of the diary: a lock screen may show it.
 *
 * @param id the same each time it is written, so that a calendar replaces what it has
 * @param first the first evening
 * @param at on the clock of the wall, wherever that is: it is nine in the evening on a journey, too
 * @param length of the plan, above zero; calendars count in minutes, so it is rounded up to whole ones
 */
public record EveningReminder(UUID id, LocalDate first, LocalTime at, Duration length) {
    public EveningReminder {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a reminder of no length");
        }
        length = Duration.ofMinutes(length.plusMinutes(1).minusNanos(1).toMinutes());
    }

    /** While nothing of a plan fits the person, the routine has its other steps. */
    private static final Duration WITHOUT_PLAN = Duration.ofMinutes(10);

    /**
     * The reminder of one person, from the next evening on.
     *
     * @param diary the file whose reminder it is
     * @param at when their evening begins
     */
    public static EveningReminder next(Path diary, Moment now, LocalTime at, PlanForTonight plan) {
        LocalDate today = now.local().toLocalDate();
        Duration length =
                plan instanceof PlanForTonight.Fitting fitting ? fitting.plan().total() : WITHOUT_PLAN;
        return new EveningReminder(
                idFor(diary), now.local().toLocalTime().isBefore(at) ? today : today.plusDays(1), at, length);
    }

    /** The id for the diary that lies there: two people who share a calendar have two, and the file says nothing of the place. */
    public static UUID idFor(Path diary) {
        return UUID.nameUUIDFromBytes(("legato/evening/" + diary.toAbsolutePath()).getBytes(StandardCharsets.UTF_8));
    }

    /** What the file will contain, before it is written. */
    public List<String> lines(Texts texts) {
        return List.of(
                texts.get("calendar.contains", texts.time(at), length.toMinutes()),
                texts.get("calendar.contains.first", texts.date(first)),
                texts.get("calendar.contains.title", texts.get("calendar.title")));
    }
}
