package app.legato.ui.trends;

import app.legato.day.Alcohol;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Moved;
import app.legato.day.PuffyAnkles;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.text.Texts;
import app.legato.tips.SignalKind;
import app.legato.trend.Group;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day factor as two kinds of days. Where only "yes" can be said, a day on which other things were noted and this was not counts as without;
 * a day of which nothing was noted is on neither side, and neither is one before the first on which it was said: until then it may not have been
 * on the screen. Other answers are cut where the tips cut them: six hours, two trips.
 */
record DaySplit(DayFactor factor) {
    private static final int HOURS = SignalKind.SAT_LONG.from();
    private static final int TRIPS = SignalKind.TOILET_TRIPS.from();

    /** The first of these days on which the factor was said; null when it was said on none. */
    @Nullable LocalDate firstSaid(List<DayFactors> days) {
        return days.stream()
                .filter(day -> day.answer(factor).isPresent())
                .map(DayFactors::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The side of the night that follows the day.
     *
     * @param firstSaid the first day on which the factor was said
     */
    Group of(DayFactors day, List<Drink> drinks, @Nullable LocalDate firstSaid) {
        if (factor == DayFactor.ALCOHOL) {
            Alcohol alcohol = Alcohol.of(day, drinks);
            return alcohol instanceof Alcohol.NotSaid ? Group.LEFT_OUT : Group.of(alcohol.isAny());
        }
        OptionalInt answer = day.answer(factor);
        if (answer.isEmpty()) {
            boolean asked = firstSaid != null && !day.day().isBefore(firstSaid);
            return isYesOnly() && asked && !day.said().isEmpty() ? Group.WITHOUT : Group.LEFT_OUT;
        }
        return Group.of(isWith(answer.getAsInt()));
    }

    /** Whether only "yes" can be said, so that leaving it out counts as without. */
    boolean isYesOnly() {
        return factor.scale() instanceof Scale.Said;
    }

    private boolean isWith(int answer) {
        return switch (factor) {
            case MOVED -> answer == factor.answer(Moved.PLENTY);
            case PUFFY_ANKLES -> answer != factor.answer(PuffyAnkles.NONE);
            case SAT, STOOD -> answer >= HOURS;
            case TOILET_TRIPS -> answer >= TRIPS;
            default -> true;
        };
    }

    /** What the days with are called. */
    String words(Texts texts) {
        return switch (factor) {
            case MOVED -> texts.get("trends.moved-plenty");
            case PUFFY_ANKLES -> texts.of(factor);
            case SAT -> texts.get("trends.sat-long", HOURS);
            case STOOD -> texts.get("trends.stood-long", HOURS);
            case TOILET_TRIPS -> texts.get("trends.toilet-trips", TRIPS);
            case ALCOHOL -> texts.get("trends.alcohol");
            default -> texts.of(factor);
        };
    }
}
