package app.legato.diary;

import app.legato.night.Moment;
import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that the diary keeps of a red flag, also of one that this Legato does not know: a yes of the person's, what an entry
 * raised, and what was last seen to. A flag may have all three: what stands beside a settling was raised after it.
 *
 * @param night the night of a yes or an entry, or the newest night whose evidence was seen to
 * @param at when it was said to be seen to; null for all else, and in diaries from before that was kept
 */
public record Sign(
        String flag, Night night, State state, @Nullable Moment at) {
    /** How it came to be known. */
    public enum State {
        SETTLED,
        /** The person said yes to it in the short check. */
        SAID,
        /** An entry raised it as it was made. */
        ENTERED
    }

    public Sign {
        if (state != State.SETTLED && at != null) {
            throw new IllegalArgumentException("only what was seen to has a time");
        }
    }

    public boolean isSettled() {
        return state == State.SETTLED;
    }
}
