package app.legato.diary;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.night.Turnover;
import app.legato.profile.Profile;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Everything that was logged from one night to another, both included, with the profile as it is now. Drinks and day factors are those of
 * the days on which these nights began. Lists are in order of time.
 */
public record Entries(
        Night from,
        Night to,
        List<NightEntry> nights,
        List<Cramp> cramps,
        List<Session> sessions,
        List<Drink> drinks,
        List<DayFactors> days,
        List<Tick> ticks,
        Profile profile) {
    public Entries {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last night is before the first");
        }
        nights = List.copyOf(nights);
        cramps = List.copyOf(cramps);
        sessions = List.copyOf(sessions);
        drinks = List.copyOf(drinks);
        days = List.copyOf(days);
        ticks = List.copyOf(ticks);
    }

    /** Every night of the period, recorded or not. */
    public Stream<Night> everyNight() {
        return LongStream.rangeClosed(0, from.until(to)).mapToObj(from::plus);
    }

    /** The cramps of one night. */
    public List<Cramp> crampsOf(Night night) {
        return cramps.stream().filter(cramp -> cramp.night().equals(night)).toList();
    }

    /**
     * The nights stretched before sleep: something was held in a session that began before the night's first cramp and before its morning.
     * Stretching after a cramp would turn cause and effect round, and stretching on the morning after comes too late to count.
     *
     * @param turnover the person's: who sleeps by day has their morning in the afternoon
     */
    public Set<Night> stretchedBeforeSleep(Turnover turnover) {
        Map<Night, Moment> firstCramps = cramps.stream()
                .collect(Collectors.toMap(Cramp::night, Cramp::start, BinaryOperator.minBy(Moment::compareTo)));
        return sessions.stream()
                .filter(session -> session.outcome() != SessionOutcome.SKIPPED)
                .filter(session -> session.start().local().isBefore(turnover.morningOf(session.night())))
                .filter(session -> {
                    Moment firstCramp = firstCramps.get(session.night());
                    return firstCramp == null || firstCramp.isAfter(session.start());
                })
                .map(Session::night)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of a night: a logged cramp overrules "none". */
    public NightState stateOf(Night night) {
        boolean cramped = cramps.stream().anyMatch(cramp -> cramp.night().equals(night));
        boolean none = nights.stream().anyMatch(entry -> entry.night().equals(night) && entry.saidNone());
        return NightState.of(cramped, none);
    }
}
