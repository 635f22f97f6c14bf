package app.legato.tips;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.Hemisphere;
import org.jspecify.annotations.Nullable;

/**
 * All that tonight's tip depends on.
 *
 * @param entries the last {@link #NIGHTS} nights and tonight; with fewer, signals that look further back stay away, and of more only these
 *     are looked at
 * @param tonight the night that the evening belongs to
 * @param fluidGoalMillilitres the person's or their doctor's, null when there is none
 * @param log what was shown and said before
 */
public record Evening(
        Entries entries,
        Night tonight,
        Hemisphere hemisphere,
        @Nullable Integer fluidGoalMillilitres,
        TipLog log) {
    /** How far back the longest look goes: eight weeks (56 nights) of a new medicine, and the four before it. */
    public static final int NIGHTS = 84;

    Recent recent() {
        return new Recent(entries, tonight);
    }
}
