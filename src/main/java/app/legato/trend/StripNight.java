package app.legato.trend;

import app.legato.night.Night;
import app.legato.night.NightState;

/**
 * One column of the strip.
 *
 * @param cramps how many were logged: at least 1 on a night with cramps, else 0; on a night not recorded that 0 means nothing, so ask the state first
 */
public record StripNight(Night night, NightState state, int cramps) {
    public StripNight {
        if (cramps < 0 || (cramps > 0) != (state == NightState.CRAMPS)) {
            throw new IllegalArgumentException("only a night with cramps has cramps");
        }
    }

    public boolean isRecorded() {
        return state != NightState.NOT_RECORDED;
    }
}
