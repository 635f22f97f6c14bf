package app.legato.day;

import app.legato.text.Worded;

/** Something about a day that may matter to the legs: each is said or not said, never assumed. */
public enum DayFactor implements Worded {
    HARD_LEG_WORK,
    STRETCHED_AFTER,
    MOVED_LITTLE,
    MOVED_PLENTY,
    SAT_LONG,
    STOOD_LONG,
    CROSSED_OR_TIGHT,
    COLD_FEET,
    HEAT_OR_SWEAT
}
