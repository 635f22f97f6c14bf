package app.legato.day;

import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import java.util.List;
import java.util.OptionalInt;

/**
 * The alcohol of a day. What was logged as drinks is the day's answer and is not asked again; only without such a drink does the answer count
 * that was given beside it. Neither means not said, which is not the same as none.
 */
public sealed interface Alcohol {
    /** @param drinks logged that day, at least 1 */
    record FromDrinks(int drinks) implements Alcohol {
        public FromDrinks {
            if (drinks < 1) {
                throw new IllegalArgumentException("no drink is not an answer");
            }
        }
    }

    /** @param drinks as answered: 0 is "none", the scale's last "or more" */
    record Answered(int drinks) implements Alcohol {}

    record NotSaid() implements Alcohol {}

    /**
     * The alcohol of the day of {@code factors}.
     *
     * @param drinks of any days and kinds
     */
    static Alcohol of(DayFactors factors, List<Drink> drinks) {
        int logged = Drinks.alcoholic(drinks.stream()
                .filter(drink -> drink.day().equals(factors.day()))
                .toList());
        if (logged > 0) {
            return new FromDrinks(logged);
        }
        OptionalInt answer = factors.answer(DayFactor.ALCOHOL);
        return answer.isPresent() ? new Answered(answer.getAsInt()) : new NotSaid();
    }

    /** Whether there was any, as far as is known. */
    default boolean isAny() {
        return switch (this) {
            case FromDrinks _ -> true;
            case Answered(int drinks) -> drinks > 0;
            case NotSaid _ -> false;
        };
    }
}
