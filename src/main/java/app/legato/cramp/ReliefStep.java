package app.legato.cramp;

import java.util.Locale;

/**
 * One screenful of help in a cramp: at most two short sentences, in very large words. Its words are in the bundle {@code cramp}
 * ({@code cramp.step.calf}).
 */
public enum ReliefStep {
    CALF,
    /** The calf, for somebody who must not get up. */
    CALF_SEATED,
    FOOT,
    THIGH_BACK,
    THIGH_FRONT,
    /** No stretch and no rubbing: a clot or a torn muscle, or the suspicion of one. */
    KEEP_STILL,
    /** A possible clot: which signs are for today, which for now. */
    CLOT_TODAY,
    CLOT_NOW,
    /** A torn muscle. */
    TEAR_TODAY,
    RUB,
    WARM_OR_COLD,
    SIP,
    BREATHE,
    /** Too slow to stop a cramp; for soreness a pharmacist is asked (NHS, leg cramps). */
    PAINKILLERS,
    GET_UP_SLOWLY,
    STAY_SEATED,
    /** Past {@link ReliefGuide#LONG}: a reason to get help, calmly said. */
    LONG_TODAY,
    /** Past {@link ReliefGuide#LONG}: the signs that are for the emergency number. */
    LONG_NOW;

    public String key() {
        return "cramp.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
