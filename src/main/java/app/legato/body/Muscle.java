package app.legato.body;

import app.legato.text.Worded;

/** Where a cramp sits, as coarse as a person can tell it in the dark. */
public enum Muscle implements Worded {
    CALF,
    SHIN,
    FOOT,
    THIGH_BACK,
    THIGH_FRONT,
    THIGH_INNER,
    ELSEWHERE
}
