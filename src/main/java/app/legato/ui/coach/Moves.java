package app.legato.ui.coach;

import app.legato.stretch.Phase;
import app.legato.stretch.PhaseKind;
import java.time.Duration;

/** How far the figure is in its stretch, and how it breathes. Pure: the same moment gives the same picture. */
final class Moves {
    /** A breath takes 4 s in and 6 s out. */
    private static final double IN = 4;

    private static final double OUT = 6;
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

    /** 0 breathed out to 1 breathed in; only the hold breathes. */
    static double breath(Phase phase, Duration gone) {
        if (phase.kind() != PhaseKind.HOLD) {
            return 0;
        }
        double time = gone.toMillis() / 1000.0 % (IN + OUT);
        double turn = time < IN ? time / IN : 1 + (time - IN) / OUT;
        return (1 - Math.cos(Math.PI * turn)) / 2;
    }

    private static double share(double time, double whole) {
        return Math.clamp(time / whole, 0, 1);
    }
}
