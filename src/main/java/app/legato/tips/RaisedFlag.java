package app.legato.tips;

import app.legato.night.Night;

/**
 * A sign that the person's entries or answers raise.
 *
 * @param count how many nights or entries; 1 where the profile speaks
 */
public record RaisedFlag(RedFlag flag, int count, Grounds grounds) {
    /** What to keep when the person says that it was seen to: everything up to the newest night of its evidence. */
    public SettledFlag settledOn(Night tonight) {
        return new SettledFlag(flag, grounds.newestNight().orElse(tonight));
    }
}
