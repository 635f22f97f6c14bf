package app.legato.drink;

/**
 * How much of what: a drink before it has a time.
 *
 * @param millilitres 1 to {@link Drink#MAX_MILLILITRES}
 */
public record Pour(int millilitres, DrinkKind kind) {
    public Pour {
        if (millilitres < 1 || millilitres > Drink.MAX_MILLILITRES) {
            throw new IllegalArgumentException("amount outside 1 to " + Drink.MAX_MILLILITRES + " ml");
        }
    }
}
