package app.legato.tips;

import app.legato.day.DayFactor;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signals that days tell: what was said of them, and what was drunk. */
final class DaySignals {
    /** Without a goal, fewer drinks than this on a day with any are few. */
    private static final int FEW_DRINKS = 4;

    private static final Map<SignalKind, DayFactor> SAID = Map.of(
            SignalKind.HARD_LEG_DAY, DayFactor.HARD_LEG_WORK,
            SignalKind.INACTIVE, DayFactor.MOVED_LITTLE,
            SignalKind.SAT_LONG, DayFactor.SAT_LONG,
            SignalKind.STOOD_LONG, DayFactor.STOOD_LONG,
            SignalKind.CROSSED_OR_TIGHT, DayFactor.CROSSED_OR_TIGHT,
            SignalKind.COLD_FEET, DayFactor.COLD_FEET,
            SignalKind.HOT_SPELL, DayFactor.HEAT_OR_SWEAT);

    private DaySignals() {}

    static Stream<Signal> from(Evening evening) {
        Recent recent = evening.recent();
        Stream<Optional<Signal>> said = SAID.entrySet().stream()
                .map(entry -> over(
                        entry.getKey(),
                        recent.daysSaid(entry.getValue(), entry.getKey().span()),
                        List.of()));
        Stream<Optional<Signal>> drunk =
                Stream.of(lowDrinks(recent, evening.fluidGoalMillilitres()), alcohol(recent), electrolytes(recent));
        return Stream.concat(said, drunk).flatMap(Optional::stream);
    }

    private static Optional<Signal> lowDrinks(Recent recent, @Nullable Integer goal) {
        SignalKind kind = SignalKind.LOW_DRINKS_IN_HEAT;
        LocalDate today = recent.tonight().evening();
        List<LocalDate> low = recent.daysSaid(DayFactor.HEAT_OR_SWEAT, kind.span() + 1).stream()
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
            return drinks.size() < FEW_DRINKS;
        }
        return 2 * drinks.stream().mapToInt(Drink::millilitres).sum() < goal;
    }

    private static Optional<Signal> alcohol(Recent recent) {
        List<Drink> drinks = ofKind(recent, DrinkKind.ALCOHOL, SignalKind.ALCOHOL.span());
        return over(SignalKind.ALCOHOL, daysOf(drinks), drinks);
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
