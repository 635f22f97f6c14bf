package app.legato.ui.coach;

import app.legato.stretch.Cue;
import app.legato.stretch.Phase;
import java.time.Duration;

/** How far the figure is in its stretch, and how a cue fades. Pure: the same moment gives the same picture. */
final class Moves {
    /** Seconds that a cue is seen. */
    private static final double FADE = 1.5;
    /** How much of it, while the last seconds are counted. */
    private static final double COUNTED = 0.5;
    /** Getting ready begins and ends with a second of stillness. */
    private static final double STILL = 1;

    private Moves() {}

    /**
     * The figure's level, 0 at rest to 1 in the stretch. It moves inside the easing in and the letting go; while the person gets ready it
     * shows once what comes.
     *
     * @param into seconds of the way into the stretch
     * @param back seconds of the way back
     */
    static double level(Phase phase, Duration gone, double into, double back) {
        double time = gone.toMillis() / 1000.0;
        return switch (phase.kind()) {
            case GET_READY -> Math.min(share(time - STILL, into), share(phase.seconds() - STILL - time, back));
            case EASE_IN -> share(time, Math.min(into, phase.seconds()));
            case HOLD -> 1;
            case LET_GO -> 1 - share(time, Math.min(back, phase.seconds()));
        };
    }

    /** What is left to see of a cue: it swells at once and fades slowly. Without motion it stands still as long, and is gone. */
    static double pulse(Cue cue, Duration elapsed, boolean reducedMotion) {
        double gone = share(elapsed.minus(cue.at()).toMillis() / 1000.0, FADE);
        double strength = switch (cue.kind()) {
            case EASE_IN -> 0;
            case COUNT -> COUNTED;
            default -> 1;
        };
        double left = reducedMotion ? Math.ceil(1 - gone) : (1 + Math.cos(Math.PI * gone)) / 2;
        return strength * left;
    }

    private static double share(double time, double whole) {
        return Math.clamp(time / whole, 0, 1);
    }
}
