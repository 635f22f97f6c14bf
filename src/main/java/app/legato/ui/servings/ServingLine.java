package app.legato.ui.servings;

import java.util.UUID;

/**
 * A one-tap amount as the list shows it.
 *
 * @param amount in the person's unit
 * @param about its name and kind
 */
record ServingLine(UUID id, String amount, String about) {
    /** All of it, to be read out behind what a button does. */
    String spoken() {
        return amount + ", " + about;
    }
}
