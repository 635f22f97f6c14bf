package app.legato.night;

import app.legato.text.Worded;

/** What is known of a night. Not recorded is never zero: not in a chart, a rate, a page or an export. */
public enum NightState implements Worded {
    /** At least one cramp was logged. */
    CRAMPS,
    /** The person said that there was none. */
    NONE,
    /** Nobody said anything. */
    NOT_RECORDED;

    /** A logged cramp overrules "none". */
    public static NightState of(boolean cramped, boolean saidNone) {
        if (cramped) {
            return CRAMPS;
        }
        return saidNone ? NONE : NOT_RECORDED;
    }
}
