package app.legato.ui.figure;

import app.legato.figure.Body;
import app.legato.figure.HandPin;
import app.legato.figure.Point;

/** Where a hand pin wants the wrist, worked out apart from the program. */
final class Wrists {
    private Wrists() {}

    static Point of(HandPin pin, Body body) {
        return pin.place().on(body).plus(pin.off()).along(pin.direction() + 180, pin.reach());
    }
}
