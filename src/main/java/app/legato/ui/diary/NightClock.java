package app.legato.ui.diary;

import app.legato.cramp.Cramp;
import app.legato.drink.Drink;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.stretch.Session;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.text.TimeReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Places times that are typed without a date: in a night by the pivot, on a day by its start. A correction stays near the old moment, for
 * the turnover may have changed since the entry was filed. What lies in the future, or ends before it starts, is refused. Nothing typed is
 * handed back as blank: what that means, now or not known or that something is missing, only the one who asks can say.
 *
 * @param now nothing after it has happened yet; its zone is where new entries are made
 */
record NightClock(Texts texts, Turnover turnover, Moment now) {
    /** A cramp that seems to last longer than this ended before it started, the person means. */
    private static final Duration LONGEST = Duration.ofHours(12);
    /** A correction that can be this small is this small, on whichever side of the turnover. */
    private static final Duration SMALL = Duration.ofHours(3);

    /** The start of a cramp not logged before. */
    Reading<Moment> start(String typed, Night night) {
        return placed(typed, time -> now.movedTo(turnover.inNight(night, time)));
    }

    /** A corrected start, at the place and offset of the old one. */
    Reading<Moment> start(String typed, Cramp cramp) {
        LocalDate evening = cramp.night().evening();
        Reading<Moment> start = placed(
                typed, time -> corrected(cramp.start(), evening, time, of -> turnover.inNight(cramp.night(), of)));
        Moment end = cramp.end();
        return end != null && start instanceof Reading.Understood<Moment>(Moment moment) && moment.isAfter(end)
                ? new Reading.Refused<>(texts.get("diary.starts-after-end", time(end)))
                : start;
    }

    /** A corrected start of a session, at the place and offset of the old one. */
    Reading<Moment> start(String typed, Session session) {
        return placed(
                typed,
                time -> corrected(
                        session.start(), session.night().evening(), time, of -> turnover.inNight(session.night(), of)));
    }

    /** When it let go: the first time after the start at which a clock shows what was typed. Blank is not known. */
    Reading<Moment> end(String typed, Cramp cramp) {
        return read(typed, time -> end(time, cramp));
    }

    /** When a drink was drunk after all, on the day it was filed, at the place and offset of the old time. */
    Reading<Moment> onDay(String typed, Drink drink) {
        return placed(typed, time -> corrected(drink.at(), drink.day(), time, of -> turnover.onDay(drink.day(), of)));
    }

    /** When a drink not logged before was drunk, on a day that may be long past. */
    Reading<Moment> onDay(String typed, LocalDate day, Moment like) {
        return placed(typed, time -> like.movedTo(turnover.onDay(day, time)));
    }

    /**
     * Where the turnover says, as long as it also places the old moment where it is; else, and for a small correction, as near to the old
     * moment as the two dates of the night or day allow.
     *
     * @param first the date on which the night or day begins
     */
    private static Moment corrected(
            Moment old, LocalDate first, LocalTime time, Function<LocalTime, LocalDateTime> byTurnover) {
        Moment sooner = old.movedTo(first.atTime(time));
        Moment later = old.movedTo(first.plusDays(1).atTime(time));
        Moment nearest = between(old, sooner).compareTo(between(old, later)) <= 0 ? sooner : later;
        boolean stands = byTurnover.apply(old.local().toLocalTime()).equals(old.local());
        return stands && between(old, nearest).compareTo(SMALL) > 0 ? old.movedTo(byTurnover.apply(time)) : nearest;
    }

    private static Duration between(Moment one, Moment other) {
        return Duration.between(one.instant(), other.instant()).abs();
    }

    private Reading<Moment> end(LocalTime time, Cramp cramp) {
        Moment start = cramp.start();
        // Seconds are kept but not typed: "02:47" is no earlier than a start at 02:47:20.
        if (time.equals(start.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES))) {
            return new Reading.Understood<>(start);
        }
        Moment end = firstAfter(start, time);
        Duration lasted = Duration.between(start.instant(), end.instant());
        return lasted.compareTo(LONGEST) > 0
                ? new Reading.Refused<>(texts.get("diary.ends-before-start", time(start)))
                : past(end);
    }

    /** The first moment from {@code start} on at which a clock shows {@code time}, also in an hour that clocks show twice. */
    private static Moment firstAfter(Moment start, LocalTime time) {
        LocalDate date = start.local().toLocalDate();
        Moment sameDate = start.movedTo(date.atTime(time));
        Moment secondTime = Moment.of(
                date.atTime(time)
                        .atZone(start.zone())
                        .withLaterOffsetAtOverlap()
                        .toInstant(),
                start.zone());
        return Stream.of(sameDate, secondTime)
                .filter(moment -> !start.isAfter(moment))
                .findFirst()
                .orElseGet(() -> start.movedTo(date.plusDays(1).atTime(time)));
    }

    private interface Place {
        Moment of(LocalTime time);
    }

    private Reading<Moment> placed(String typed, Place place) {
        return read(typed, time -> past(place.of(time)));
    }

    private Reading<Moment> read(String typed, Function<LocalTime, Reading<Moment>> understood) {
        return switch (time(typed)) {
            case Reading.Blank<LocalTime> _ -> new Reading.Blank<>();
            case Reading.Refused<LocalTime>(String sentence) -> new Reading.Refused<>(sentence);
            case Reading.Understood<LocalTime>(LocalTime time) -> understood.apply(time);
        };
    }

    private Reading<Moment> past(Moment moment) {
        return moment.isAfter(now)
                ? new Reading.Refused<>(texts.get("diary.in-future", time(moment)))
                : new Reading.Understood<>(moment);
    }

    private Reading<LocalTime> time(String typed) {
        return new TimeReader(texts).read(typed);
    }

    private String time(Moment moment) {
        return texts.time(moment.local().toLocalTime());
    }
}
