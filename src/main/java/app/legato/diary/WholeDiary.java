package app.legato.diary;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.drink.Pour;
import app.legato.drink.Servings;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.profile.Profile;
import app.legato.routine.Routine;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the diary's file keeps, as it leaves a computer and comes to another. What time or name puts in order is in that order
 * here, however it came, so that two diaries with the same entries are equal. A test compares it with the file's tables: nothing is left out.
 *
 * @param nights "none" is not said of a night with a cramp: the cramp overrules it
 * @param days those of which something was said; others are left out
 * @param plans in the person's order
 * @param routine {@link Routine#USUAL} when it was never changed
 * @param servings null when the usual ones were never changed
 * @param typedAmount what was typed last rather than tapped; null when nothing was
 */
public record WholeDiary(
        Profile profile,
        List<NightEntry> nights,
        List<Cramp> cramps,
        List<Drink> drinks,
        List<DayFactors> days,
        List<Session> sessions,
        List<PlacedPlan> plans,
        Routine routine,
        List<Tick> ticks,
        @Nullable Servings servings,
        @Nullable Pour typedAmount,
        List<SeenTip> seenTips,
        List<LeftOutTip> leftOutTips,
        List<Sign> signs,
        List<DrawnTrial> trials) {
    /** As the store reads them. */
    private static final Comparator<Medicine> AS_STARTED = Comparator.comparing(
                    Medicine::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Medicine::name)
            .thenComparing(Medicine::id);

    public static final WholeDiary EMPTY = new WholeDiary(
            Profile.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Routine.USUAL,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** @throws IllegalArgumentException when two entries have the same id, night or name */
    public WholeDiary {
        profile = profile.withMedicines(each(profile.medicines(), Medicine::id).stream()
                        .sorted(AS_STARTED)
                        .toList())
                .withConditions(profile.conditions().stream().distinct().toList());
        Set<Night> cramped = cramps.stream().map(Cramp::night).collect(Collectors.toSet());
        nights = each(nights, NightEntry::night).stream()
                .map(night -> night.saidNone() && cramped.contains(night.night()) ? night.withSaidNone(false) : night)
                .sorted(Comparator.comparing(NightEntry::night))
                .toList();
        cramps = each(cramps, Cramp::id).stream()
                .sorted(Comparator.comparing(Cramp::start).thenComparing(Cramp::id))
                .toList();
        drinks = each(drinks, Drink::id).stream()
                .sorted(Comparator.comparing(Drink::at).thenComparing(Drink::id))
                .toList();
        days = each(days, DayFactors::day).stream()
                .filter(day -> !day.said().isEmpty())
                .sorted(Comparator.comparing(DayFactors::day))
                .toList();
        sessions = each(sessions, Session::id).stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::id))
                .toList();
        plans = each(plans, PlacedPlan::id).stream().sorted(PlacedPlan.ORDER).toList();
        ticks = each(ticks, tick -> List.of(tick.night(), tick.step())).stream()
                .sorted(Comparator.comparing(Tick::night).thenComparing(Tick::step))
                .toList();
        seenTips = each(seenTips, seen -> List.of(seen.night(), seen.tip())).stream()
                .sorted(Comparator.comparing(SeenTip::night).thenComparing(SeenTip::tip))
                .toList();
        leftOutTips = each(leftOutTips, LeftOutTip::tip).stream()
                .sorted(Comparator.comparing(LeftOutTip::tip))
                .toList();
        signs = each(signs, sign -> List.of(sign.flag(), sign.state())).stream()
                .sorted(Comparator.comparing(Sign::flag).thenComparing(Sign::state))
                .toList();
        trials = each(trials, DrawnTrial::id).stream()
                .sorted(Comparator.comparing(DrawnTrial::first).thenComparing(DrawnTrial::id))
                .toList();
    }

    /** The first night of which anything was logged. */
    public Optional<Night> firstNight() {
        return loggedNights().min(Comparator.naturalOrder());
    }

    /** The last night of which anything was logged. */
    public Optional<Night> lastNight() {
        return loggedNights().max(Comparator.naturalOrder());
    }

    /**
     * All that was logged, as one period.
     *
     * @param otherwise the night that stands for the period where nothing was logged
     */
    public Entries entries(Night otherwise) {
        return new Entries(
                firstNight().orElse(otherwise),
                lastNight().orElse(otherwise),
                nights,
                cramps,
                sessions,
                drinks,
                days,
                ticks,
                profile);
    }

    private Stream<Night> loggedNights() {
        return Stream.of(
                        nights.stream().map(NightEntry::night),
                        cramps.stream().map(Cramp::night),
                        sessions.stream().map(Session::night),
                        ticks.stream().map(Tick::night),
                        drinks.stream().map(drink -> new Night(drink.day())),
                        days.stream().map(day -> new Night(day.day())))
                .flatMap(Function.identity());
    }

    private static <T> List<T> each(List<T> entries, Function<T, Object> key) {
        Set<Object> keys = new HashSet<>();
        if (!entries.stream().map(key).allMatch(keys::add)) {
            throw new IllegalArgumentException("the same entry twice");
        }
        return List.copyOf(entries);
    }
}
