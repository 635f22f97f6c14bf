package app.legato.summary;

import app.legato.diary.Entries;
import app.legato.trend.Strip;
import org.jspecify.annotations.Nullable;

/**
 * What the diary has for a page.
 *
 * @param entries of the period
 * @param before as many nights, right before the period, for the comparison; null when nobody looked
 */
public record Material(Entries entries, @Nullable Strip before) {
    /** The nights to look at for {@link #before}: as many as {@code nights}, ending where these begin. */
    public static Period.Nights nightsBefore(Period.Nights nights) {
        long length = nights.from().until(nights.to()) + 1;
        return new Period.Nights(nights.from().plus(-length), nights.from().previous());
    }
}
