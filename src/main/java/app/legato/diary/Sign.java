package app.legato.diary;

import app.legato.night.Moment;
import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * What the person last said of a red flag, as the diary keeps it: also of one that this Legato does not know.
 *
 * @param night the night of a yes, or the newest night whose evidence was seen to
 * @param at when it was said to be seen to; null for a yes, and in diaries from before that was kept
 */
public record Sign(
        String flag, Night night, State state, @Nullable Moment at) {
    /** In the order in which one beats the other on the same night: a yes is the safe one to keep. */
    public enum State {
        SETTLED,
        SAID
    }

    /** Whether a person's yes or an entry raised it: both are about the same flag, and a diary that travels has one of them. */
    public String about() {
        int slash = flag.indexOf('/');
        return slash < 0 ? flag : flag.substring(0, slash);
    }

    public Sign {
        if (state == State.SAID && at != null) {
            throw new IllegalArgumentException("a yes has a night and no time");
        }
    }
}
