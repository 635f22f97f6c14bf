package app.legato.summary;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.day.Alcohol;
import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.night.Turnover;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One night of the diary behind the page. What nobody recorded is null or empty, never zero.
 *
 * @param sleep disturbance, 0 to 10
 * @param stretched null when no session was logged
 * @param millilitres of all drinks of the day on which the night began; null when none was logged
 * @param day what was said of that day
 * @param notes those that the person ticked
 */
record DiaryNight(
        Night night,
        NightState state,
        List<Cramp> cramps,
        @Nullable Rating sleep,
        @Nullable Stretched stretched,
        @Nullable Integer millilitres,
        Alcohol alcohol,
        DayFactors day,
        List<Note> notes) {
    /** When it was stretched. */
    enum Stretched {
        BEFORE_SLEEP,
        /** After a cramp, or on the morning after. */
        LATER
    }

    DiaryNight {
        cramps = List.copyOf(cramps);
        notes = List.copyOf(notes);
    }

    /** Every night of {@code entries}, recorded or not. */
    static List<DiaryNight> of(Entries entries, Turnover turnover, Set<Note.Key> ticked) {
        Map<Night, NightEntry> nights =
                entries.nights().stream().collect(Collectors.toMap(NightEntry::night, Function.identity()));
        Map<Night, List<Cramp>> cramps = by(entries.cramps(), Cramp::night);
        Map<LocalDate, List<Drink>> drinks = by(entries.drinks(), Drink::day);
        Map<LocalDate, DayFactors> days =
                entries.days().stream().collect(Collectors.toMap(DayFactors::day, Function.identity()));
        Map<Night, List<Note>> notes = by(
                Note.of(entries).stream()
                        .filter(note -> ticked.contains(note.key()))
                        .toList(),
                Note::night);
        Set<Night> before = entries.stretchedBeforeSleep(turnover);
        Set<Night> sessions = entries.sessions().stream()
                .filter(session -> session.outcome() != SessionOutcome.SKIPPED)
                .map(Session::night)
                .collect(Collectors.toSet());
        return entries.everyNight()
                .map(night -> {
                    NightEntry entry = nights.get(night);
                    List<Cramp> ofNight = cramps.getOrDefault(night, List.of());
                    List<Drink> ofDay = drinks.getOrDefault(night.evening(), List.of());
                    DayFactors day = days.getOrDefault(night.evening(), DayFactors.unsaid(night.evening()));
                    return new DiaryNight(
                            night,
                            NightState.of(!ofNight.isEmpty(), entry != null && entry.saidNone()),
                            ofNight,
                            entry == null ? null : entry.sleepDisturbance(),
                            before.contains(night)
                                    ? Stretched.BEFORE_SLEEP
                                    : sessions.contains(night) ? Stretched.LATER : null,
                            ofDay.isEmpty() ? null : Drinks.total(ofDay),
                            Alcohol.of(day, ofDay),
                            day,
                            notes.getOrDefault(night, List.of()));
                })
                .toList();
    }

    private static <K, T> Map<K, List<T>> by(Collection<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }
}
