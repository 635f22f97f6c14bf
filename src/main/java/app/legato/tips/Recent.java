package app.legato.tips;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entries as seen from an evening: windows that end with the night before tonight, or with today. */
record Recent(Entries entries, Night tonight) {
    /** So many nights before tonight, oldest first. */
    List<Night> nights(int span) {
        return IntStream.rangeClosed(1, span)
                .mapToObj(back -> tonight.plus(back - span - 1L))
                .toList();
    }

    /** So many days, today the last. */
    List<LocalDate> days(int span) {
        LocalDate today = tonight.evening();
        return IntStream.range(0, span)
                .mapToObj(index -> today.minusDays(span - 1L - index))
                .toList();
    }

    boolean recorded(Night night) {
        return entries.stateOf(night) != NightState.NOT_RECORDED;
    }

    List<Night> recorded(int span) {
        return nights(span).stream().filter(this::recorded).toList();
    }

    Optional<NightEntry> entry(Night night) {
        return entries.nights().stream()
                .filter(entry -> entry.night().equals(night))
                .findFirst();
    }

    /** The sessions of a night in which something was held. */
    Stream<Session> stretches(Night night) {
        return entries.sessions().stream()
                .filter(session -> session.night().equals(night) && session.outcome() != SessionOutcome.SKIPPED);
    }

    /** Whether the person opened a session that night and held nothing: said, and therefore known. */
    boolean skipped(Night night) {
        return stretches(night).findAny().isEmpty()
                && entries.sessions().stream()
                        .anyMatch(session -> session.night().equals(night));
    }

    boolean stretched(Night night) {
        return stretches(night).findAny().isPresent();
    }

    /** Whether anything was known on {@code night} or before: a window that begins before the diary proves nothing. */
    boolean begunBy(Night night) {
        return Stream.of(
                        entries.cramps().stream().map(Cramp::night),
                        entries.nights().stream().filter(NightEntry::saidNone).map(NightEntry::night),
                        entries.sessions().stream().map(Session::night))
                .flatMap(nights -> nights)
                .anyMatch(known -> !known.isAfter(night));
    }

    /** What the person said about a day; nothing, when nothing was said. */
    DayFactors factors(LocalDate day) {
        return entries.days().stream()
                .filter(factors -> factors.day().equals(day))
                .findFirst()
                .orElseGet(() -> DayFactors.unsaid(day));
    }

    /** The days of the window for which the factor was answered, and answered so. */
    List<LocalDate> daysSaid(DayFactor factor, IntPredicate so, int span) {
        return days(span).stream()
                .filter(day -> factors(day).answer(factor).stream().anyMatch(so))
                .toList();
    }

    List<Drink> drinks(LocalDate day) {
        return entries.drinks().stream()
                .filter(drink -> drink.day().equals(day))
                .toList();
    }
}
