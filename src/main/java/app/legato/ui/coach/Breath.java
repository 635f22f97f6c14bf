package app.legato.ui.coach;

import app.legato.stretch.Phase;
import app.legato.stretch.PhaseKind;
import java.time.Duration;

/** The slow breath that paces a long hold: four seconds in, six out. A custom that keeps people from holding their breath, no more. */
public enum Breath {
    /** Nothing is asked, all through this stretch: breathe as you like. */
    FREE,
    /** Between the holds of a stretch that is paced. */
    BETWEEN,
    IN,
    OUT;

    private static final double SECONDS_IN = 4;
    private static final double SECONDS_OUT = 6;

    /** A hold no longer than one breath needs no pace. */
    static Breath at(Phase phase, Duration gone) {
        if (phase.hold().seconds() <= SECONDS_IN + SECONDS_OUT) {
            return FREE;
        }
        if (phase.kind() != PhaseKind.HOLD) {
            return BETWEEN;
        }
        return turn(gone) < 1 ? IN : OUT;
    }

    /** 0 breathed out to 1 breathed in; only the hold breathes. */
    static double depth(Phase phase, Duration gone) {
        return phase.kind() == PhaseKind.HOLD ? (1 - Math.cos(Math.PI * turn(gone))) / 2 : 0;
    }

    /** 0 to 1 while breathing in, 1 to 2 while breathing out. */
    private static double turn(Duration gone) {
        double time = gone.toMillis() / 1000.0 % (SECONDS_IN + SECONDS_OUT);
        return time < SECONDS_IN ? time / SECONDS_IN : 1 + (time - SECONDS_IN) / SECONDS_OUT;
    }
}
