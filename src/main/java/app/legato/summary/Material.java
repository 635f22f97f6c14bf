package app.legato.summary;

import app.legato.diary.Entries;
import app.legato.night.Turnover;
import app.legato.store.Diary;
import app.legato.trend.Strip;
import app.legato.trend.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * What the diary has for a page.
 *
 * @param entries of the period
 * @param before as many nights, right before the period, for the comparison; null when nobody looked
 * @param trial the person's own trial of which nights lie in the period; null for none
 * @param turnover the person's, for what came before sleep
 */
public record Material(
        Entries entries, @Nullable Strip before, @Nullable TrialResult trial, Turnover turnover) {
    /** Reads what {@code diary} has about these nights, and about as many before them. On the diary's thread. */
    public static Material of(Diary diary, Period.Nights nights, Turnover turnover) {
        Period.Nights before = nights.before();
        return new Material(
                diary.entries(nights.from(), nights.to()),
                Strip.of(diary.trends().between(before.from(), before.to())),
                diary.trials().within(nights.from(), nights.to()).orElse(null),
                turnover);
    }
}
