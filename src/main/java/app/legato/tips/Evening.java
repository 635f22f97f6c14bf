package app.legato.tips;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.Hemisphere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that tonight's tip depends on.
 *
 * @param entries the last {@link #NIGHTS} nights and tonight; with fewer, signals that look further back stay away
 * @param tonight the night that the evening belongs to
 * @param fluidGoalMillilitres the person's or their doctor's, null when there is none
 * @param shown tips shown so far, tonight's included; older than a week matters only for variety
 * @param settled signs that the person said were seen to
 */
public record Evening(
        Entries entries,
        Night tonight,
        Hemisphere hemisphere,
        @Nullable Integer fluidGoalMillilitres,
        List<ShownTip> shown,
        List<SettledFlag> settled) {
    /** How far back the longest look goes: eight weeks of a new medicine, and four before it. */
    public static final int NIGHTS = 84;

    public Evening {
        shown = List.copyOf(shown);
        settled = List.copyOf(settled);
    }

    Recent recent() {
        return new Recent(entries, tonight);
    }
}
