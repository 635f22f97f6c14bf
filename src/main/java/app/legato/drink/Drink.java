package app.legato.drink;

import app.legato.night.Moment;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One drink.
 *
 * @param day the day it was filed under when logged
 * @param millilitres 1 to {@link #MAX_MILLILITRES}
 */
public record Drink(UUID id, LocalDate day, Moment at, int millilitres, DrinkKind kind) {
    /** More than anybody drinks at once; a larger number is a slip of the finger. */
    public static final int MAX_MILLILITRES = 3000;

    public Drink {
        if (millilitres < 1 || millilitres > MAX_MILLILITRES) {
            throw new IllegalArgumentException("amount outside 1 to " + MAX_MILLILITRES + " ml");
        }
    }

    /** A drink not logged before. */
    public static Drink of(LocalDate day, Moment at, int millilitres, DrinkKind kind) {
        return new Drink(UUID.randomUUID(), day, at, millilitres, kind);
    }

    /** A drink not logged before. */
    public static Drink of(LocalDate day, Moment at, Pour pour) {
        return of(day, at, pour.millilitres(), pour.kind());
    }

    /** The same drink, drunk at another moment; it stays under its day. */
    public Drink withAt(Moment moment) {
        return new Drink(id, day, moment, millilitres, kind);
    }

    public Drink withMillilitres(int amount) {
        return new Drink(id, day, at, amount, kind);
    }

    public Drink withKind(DrinkKind other) {
        return new Drink(id, day, at, millilitres, other);
    }

    /** How much of what it was. */
    public Pour pour() {
        return new Pour(millilitres, kind);
    }
}
