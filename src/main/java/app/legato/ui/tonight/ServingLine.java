package app.legato.ui.tonight;

import app.legato.drink.Pour;

/**
 * A one-tap amount as its button shows it.
 *
 * @param amount in the person's unit
 * @param about its name and kind
 */
record ServingLine(String amount, String about, Pour pour) {}
