package app.legato.routine;

import app.legato.text.Worded;

/**
 * The words that a step of Legato's can have. A tick keeps the one that was shown, so a constant is never taken away or given another
 * meaning.
 */
public enum Wording implements Worded {
    DRINK_EARLIER,
    STRETCH,
    MOVE,
    /** For someone unsteady, in place of {@link #MOVE}. */
    ANKLES_SEATED,
    /** The half of {@link #MOVE} that asks for no movement. */
    LEGS_UNCROSSED,
    LOOSE_CLOTHES_AND_COVERS,
    /** Nothing about clothes: for someone with compression stockings, and what diaries of version 1 said. */
    LOOSE_COVERS,
    LEGS_ON_PILLOW,
    LAMP_AND_WATER,
    /** Nothing about water. */
    LAMP
}
