package app.legato.tips;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.Profile;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries as seen from an evening: windows that end with the night before tonight, or with today. Looks at {@link Evening#NIGHTS} nights
 * and tonight, however many it is given, and finds each night's entries without searching.
 */
final class Recent {
    /** Nights by which an entry may stand out of order: a moved pivot files neighbours of one hour under neighbouring nights. */
    private static final int SLACK = 2;

    private final Night tonight;
    private final Profile profile;
    private final List<Cramp> cramps;
    private final Map<Night, NightEntry> said;
    private final Map<Night, List<Cramp>> crampsByNight;
    private final Map<Night, List<Session>> sessions;
    private final Map<LocalDate, List<Drink>> drinks;
    private final Map<LocalDate, DayFactors> factors;
    private final @Nullable Night first;

    Recent(Entries entries, Night tonight) {
        this.tonight = tonight;
        profile = entries.profile();
        cramps = window(entries.cramps(), Cramp::night);
        List<NightEntry> nights = window(entries.nights(), NightEntry::night);
        List<Session> run = window(entries.sessions(), Session::night);
        said = byKey(nights, NightEntry::night);
        crampsByNight = cramps.stream().collect(Collectors.groupingBy(Cramp::night));
        sessions = run.stream().collect(Collectors.groupingBy(Session::night));
        drinks = window(entries.drinks(), drink -> new Night(drink.day())).stream()
                .collect(Collectors.groupingBy(Drink::day));
        factors = byKey(window(entries.days(), day -> new Night(day.day())), DayFactors::day);
        first = Stream.of(
                        crampsByNight.keySet().stream(),
                        nights.stream().filter(NightEntry::saidNone).map(NightEntry::night),
                        sessions.keySet().stream())
                .flatMap(known -> known)
                .min(Night::compareTo)
                .orElse(null);
    }

    Night tonight() {
        return tonight;
    }

    Profile profile() {
        return profile;
    }

    /** The cramps of all nights looked at, tonight's too, in order. */
    List<Cramp> cramps() {
        return cramps;
    }

    List<Cramp> crampsOf(Night night) {
        return crampsByNight.getOrDefault(night, List.of());
    }

    /** So many nights before tonight, oldest first. */
    List<Night> nights(int span) {
        return nightsBefore(tonight, span);
    }

    /** So many days, today the last. */
    List<LocalDate> days(int span) {
        return nightsBefore(tonight.next(), span).stream().map(Night::evening).toList();
    }

    private static List<Night> nightsBefore(Night end, int span) {
        return IntStream.rangeClosed(1, span)
                .mapToObj(back -> end.plus(back - span - 1L))
                .toList();
    }

    NightState state(Night night) {
        NightEntry entry = said.get(night);
        return NightState.of(crampsByNight.containsKey(night), entry != null && entry.saidNone());
    }

    boolean recorded(Night night) {
        return state(night) != NightState.NOT_RECORDED;
    }

    List<Night> recorded(int span) {
        return recordedBefore(tonight, span);
    }

    /** Of so many nights before {@code end} those that are recorded, oldest first. */
    List<Night> recordedBefore(Night end, int span) {
        return nightsBefore(end, span).stream().filter(this::recorded).toList();
    }

    Optional<NightEntry> entry(Night night) {
        return Optional.ofNullable(said.get(night));
    }

    /** The sessions of a night in which something was held. */
    Stream<Session> stretches(Night night) {
        return sessions.getOrDefault(night, List.of()).stream()
                .filter(session -> session.outcome() != SessionOutcome.SKIPPED);
    }

    /** Whether the person opened a session that night and held nothing: said, and therefore known. */
    boolean skipped(Night night) {
        return sessions.containsKey(night) && !stretched(night);
    }

    boolean stretched(Night night) {
        return stretches(night).findAny().isPresent();
    }

    /** Whether anything was known on {@code night} or before: a window that begins before the diary proves nothing. */
    boolean begunBy(Night night) {
        return first != null && !first.isAfter(night);
    }

    /** What the person said about a day; nothing, when nothing was said. */
    DayFactors factors(LocalDate day) {
        DayFactors found = factors.get(day);
        return found == null ? DayFactors.unsaid(day) : found;
    }

    /** The days of the window for which the factor was answered, and answered so. */
    List<LocalDate> daysSaid(DayFactor factor, IntPredicate so, int span) {
        return days(span).stream().filter(day -> said(day, factor, so)).toList();
    }

    /** Whether the factor was answered for that day, and answered so. */
    boolean said(LocalDate day, DayFactor factor, IntPredicate so) {
        return factors(day).answer(factor).stream().anyMatch(so);
    }

    List<Drink> drinks(LocalDate day) {
        return drinks.getOrDefault(day, List.of());
    }

    /** What of a list in order of time belongs to the nights looked at: found by halving, so that a long history costs no more. */
    private <T> List<T> window(List<T> all, Function<T, Night> nightOf) {
        Night from = tonight.plus(-Evening.NIGHTS);
        int begin = firstThat(all, one -> !nightOf.apply(one).isBefore(from.plus(-SLACK)));
        int end = firstThat(all, one -> nightOf.apply(one).isAfter(tonight.plus(SLACK)));
        return all.subList(begin, end).stream()
                .filter(one -> !nightOf.apply(one).isBefore(from)
                        && !nightOf.apply(one).isAfter(tonight))
                .toList();
    }

    /** The place of the first element for which it is so, where it is so for all that follow; the list's length when there is none. */
    static <T> int firstThat(List<T> all, Predicate<T> so) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (so.test(all.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (_, last) -> last));
    }
}
