package app.legato.tips;

import app.legato.night.Moment;
import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * A sign that the person's entries or answers raise.
 *
 * @param count how many nights or entries; 1 where the profile or the check speaks
 */
public record RaisedFlag(RedFlag flag, int count, Grounds grounds) {
    /** What to keep when the person says that it was seen to or is gone: everything up to the newest night of its evidence. */
    public SettledFlag settledOn(Night tonight, @Nullable Moment at) {
        return new SettledFlag(flag, grounds.newest().orElse(tonight), at);
    }

    /** Whether the person said so themselves, in the short check. */
    public boolean isSaid() {
        return !grounds.signs().isEmpty();
    }

    /** Whether it silences every tip. */
    public boolean isUrgent() {
        return flag.urgency() != Urgency.ROUTINE;
    }
}
