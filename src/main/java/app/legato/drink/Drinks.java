package app.legato.drink;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** What the drinks of a day add up to. Pure; a day without a drink is a day that nobody noted, so ask these only of a day that has one. */
public final class Drinks {
    /** Drinks taper two to three hours before bed (expert advice): the nearer end, for someone may go to bed later. */
    private static final Duration TAPER = Duration.ofHours(2);

    private Drinks() {}

    /** Millilitres in all. */
    public static int total(List<Drink> drinks) {
        return drinks.stream().mapToInt(Drink::millilitres).sum();
    }

    /** How many of them were alcohol: the day's drinks of alcohol, which nobody asks about again. 0 when none was noted as a drink. */
    public static int alcoholic(List<Drink> drinks) {
        return (int) drinks.stream()
                .filter(drink -> drink.kind() == DrinkKind.ALCOHOL)
                .count();
    }

    /** The time before which most of a day's drinks are best had: two hours before the evening, so 20:00 for an evening that begins at 22:00. */
    public static LocalTime taperFrom(LocalTime evening) {
        return evening.minus(TAPER);
    }
}
