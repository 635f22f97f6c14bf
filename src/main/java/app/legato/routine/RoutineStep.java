package app.legato.routine;

import app.legato.text.Worded;

/** The evening's steps, in their order. The habits come from the founding article; none but the stretch has a trial behind it. */
public enum RoutineStep implements Worded {
    /** Move a little, uncross the legs. */
    MOVE,
    /** The plan: opened by Start, ticked by a session. */
    STRETCH,
    LOOSE_COVERS,
    LAMP_AND_WATER
}
