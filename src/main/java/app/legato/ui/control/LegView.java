package app.legato.ui.control;

import app.legato.body.Leg;

/** From where a pair of legs is seen. */
enum LegView {
    /** As when looking at another person: their right leg is at the left. */
    FRONT,
    /** As one's own legs would be seen from behind: the left leg is at the left. */
    BACK;

    /** The leg that is drawn at the left. */
    Leg atLeft() {
        return this == FRONT ? Leg.RIGHT : Leg.LEFT;
    }

    Leg atRight() {
        return atLeft().other();
    }
}
