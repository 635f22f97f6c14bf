package app.legato.summary;

import app.legato.diary.Entries;
import app.legato.trend.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of.
 *
 * @param entries every night of the period
 * @param trial the person's own trial of which nights lie in it; null for none
 */
public record Material(Entries entries, @Nullable TrialResult trial) {}
