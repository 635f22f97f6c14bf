package app.legato.stretch;

import java.time.Duration;

/**
 * A moment of a session that is sounded and shown, and said where a voice is wished.
 *
 * @param at since the start of the plan
 * @param phase what begins or is under way then; at the finish, the last of the plan
 */
public record Cue(Kind kind, Duration at, Phase phase) {
    /** What a cue says. */
    public enum Kind {
        /** A stretch comes. */
        GET_READY,
        /** Move into the stretch: said where a voice is wished, and neither sounded nor flashed. */
        EASE_IN,
        /** Stay there. */
        HOLD,
        /** Three, two, one second to the end of a hold. */
        COUNT,
        /** The hold is over. */
        LET_GO,
        /** Now the other leg. */
        CHANGE,
        /** The plan is over. */
        FINISH
    }
}
