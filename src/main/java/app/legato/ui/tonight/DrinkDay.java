package app.legato.ui.tonight;

import app.legato.drink.Drink;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of drinks as its line draws it, in local civil time.
 *
 * @param drinks in order of time; empty when nothing was noted
 * @param start when the day begins
 * @param taper from when on drinks grow fewer; null when nothing is to be said about it
 * @param goal in millilitres; null when there is none to draw
 * @param limit the most for the day in millilitres; null when there is none
 */
record DrinkDay(
        List<Drink> drinks,
        LocalDateTime start,
        @Nullable LocalDateTime taper,
        @Nullable Integer goal,
        @Nullable Integer limit) {}
