package app.legato.tips;

import app.legato.day.Alcohol;
import app.legato.day.DayFactor;
import app.legato.day.Moved;
import app.legato.day.PuffyAnkles;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signals that days tell: what was said of them, and what was drunk. */
final class DaySignals {
    /** The answers to a factor that make a day count for a signal. */
    private record Counted(SignalKind kind, DayFactor factor, IntPredicate so) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted(SignalKind.STRETCH_PAIN, DayFactor.STRETCH_PAIN, DaySignals::isYes),
            new Counted(SignalKind.HARD_LEG_DAY, DayFactor.HARD_LEG_WORK, DaySignals::isYes),
            new Counted(SignalKind.INACTIVE, DayFactor.MOVED, DaySignals::isLittle),
            new Counted(SignalKind.UNSUPPORTIVE_SHOES, DayFactor.UNSUPPORTIVE_SHOES, DaySignals::isYes),
            new Counted(SignalKind.SAT_LONG, DayFactor.SAT, hours -> reaches(SignalKind.SAT_LONG, hours)),
            new Counted(SignalKind.STOOD_LONG, DayFactor.STOOD, hours -> reaches(SignalKind.STOOD_LONG, hours)),
            new Counted(SignalKind.CROSSED_OR_TIGHT, DayFactor.CROSSED_OR_TIGHT, DaySignals::isYes),
            new Counted(SignalKind.BOTH_ANKLES_PUFFY, DayFactor.PUFFY_ANKLES, DaySignals::isBoth),
            new Counted(SignalKind.COLD_FEET, DayFactor.COLD, DaySignals::isYes),
            new Counted(SignalKind.HOT_SPELL, DayFactor.HEAT_OR_SWEAT, DaySignals::isYes),
            new Counted(
                    SignalKind.TOILET_TRIPS, DayFactor.TOILET_TRIPS, trips -> reaches(SignalKind.TOILET_TRIPS, trips)),
            new Counted(SignalKind.TIGHT_BEDDING, DayFactor.TIGHT_BEDDING, DaySignals::isYes));

    private DaySignals() {}

    private static boolean isYes(int answer) {
        return answer == Scale.Said.YES;
    }

    private static boolean isLittle(int moved) {
        return moved == DayFactor.MOVED.answer(Moved.LITTLE);
    }

    private static boolean reaches(SignalKind kind, int answer) {
        return answer >= kind.from();
    }

    private static boolean isPlenty(int moved) {
        return moved == DayFactor.MOVED.answer(Moved.PLENTY);
    }

    private static boolean isBoth(int ankles) {
        return ankles == DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.BOTH);
    }

    static Stream<Signal> from(Recent recent, @Nullable Integer fluidGoal) {
        Stream<Optional<Signal>> said = COUNTED.stream()
                .map(one -> over(
                        one.kind(),
                        recent.daysSaid(one.factor(), one.so(), one.kind().span()),
                        List.of()));
        Stream<Optional<Signal>> drunk = Stream.of(
                active(recent),
                inactiveWithBike(recent),
                lowDrinks(recent, fluidGoal),
                alcohol(recent),
                electrolytes(recent));
        return Stream.concat(said, drunk).flatMap(Optional::stream);
    }

    /** Plenty of movement, and nothing said of a stretch after it. */
    private static Optional<Signal> active(Recent recent) {
        SignalKind kind = SignalKind.ACTIVE_DAY;
        return over(
                kind,
                recent.daysSaid(DayFactor.MOVED, DaySignals::isPlenty, kind.span()).stream()
                        .filter(day -> !recent.said(day, DayFactor.STRETCHED_AFTER, DaySignals::isYes))
                        .toList(),
                List.of());
    }

    private static Optional<Signal> inactiveWithBike(Recent recent) {
        SignalKind kind = SignalKind.INACTIVE_WITH_BIKE;
        return recent.profile().about().exerciseBike()
                ? over(kind, recent.daysSaid(DayFactor.MOVED, DaySignals::isLittle, kind.span()), List.of())
                : Optional.empty();
    }

    private static Optional<Signal> lowDrinks(Recent recent, @Nullable Integer goal) {
        SignalKind kind = SignalKind.LOW_DRINKS_IN_HEAT;
        LocalDate today = recent.tonight().evening();
        List<LocalDate> low = recent.daysSaid(DayFactor.HEAT_OR_SWEAT, DaySignals::isYes, kind.span() + 1).stream()
                .filter(day -> day.isBefore(today) && isLow(recent.drinks(day), goal))
                .toList();
        return over(
                kind,
                low,
                low.stream().flatMap(day -> recent.drinks(day).stream()).toList());
    }

    /** A day without any drink logged is a day nobody logged, not a dry one. */
    private static boolean isLow(List<Drink> drinks, @Nullable Integer goal) {
        if (drinks.isEmpty()) {
            return false;
        }
        if (goal == null) {
            return drinks.size() < SignalKind.LOW_DRINKS_IN_HEAT.from();
        }
        return SignalKind.PART_OF_GOAL
                        * drinks.stream().mapToInt(Drink::millilitres).sum()
                < goal;
    }

    /** Logged as drinks or answered beside them: each day counts once. */
    private static Optional<Signal> alcohol(Recent recent) {
        int span = SignalKind.ALCOHOL.span();
        List<LocalDate> days = recent.days(span).stream()
                .filter(day ->
                        Alcohol.of(recent.factors(day), recent.drinks(day)).isAny())
                .toList();
        return over(SignalKind.ALCOHOL, days, ofKind(recent, DrinkKind.ALCOHOL, span));
    }

    private static Optional<Signal> electrolytes(Recent recent) {
        SignalKind kind = SignalKind.ELECTROLYTE_DRINKS;
        List<Drink> drinks = ofKind(recent, DrinkKind.ELECTROLYTE, kind.span());
        return over(kind, daysOf(drinks), drinks);
    }

    private static List<Drink> ofKind(Recent recent, DrinkKind kind, int span) {
        return recent.days(span).stream()
                .flatMap(day -> recent.drinks(day).stream())
                .filter(drink -> drink.kind() == kind)
                .toList();
    }

    private static List<LocalDate> daysOf(List<Drink> drinks) {
        return drinks.stream().map(Drink::day).distinct().toList();
    }

    private static Optional<Signal> over(SignalKind kind, List<LocalDate> days, List<Drink> drinks) {
        return days.size() < kind.least()
                ? Optional.empty()
                : Optional.of(Signal.of(
                        kind,
                        days.size(),
                        Grounds.ofDays(days, drinks.stream().map(Drink::id).toList())));
    }
}
