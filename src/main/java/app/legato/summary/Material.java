package app.legato.summary;

import app.legato.diary.Entries;
import app.legato.night.Turnover;
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
    /** Of a period alone. */
    public Material(Entries entries) {
        this(entries, null, null, Turnover.USUAL);
    }

    /** The nights to look at for {@link #before}: as many as {@code nights}, ending where these begin. */
    public static Period.Nights nightsBefore(Period.Nights nights) {
        long length = nights.from().until(nights.to()) + 1;
        return new Period.Nights(nights.from().plus(-length), nights.from().previous());
    }
}
