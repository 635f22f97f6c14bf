package app.legato.tips;

import org.jspecify.annotations.Nullable;

/**
 * A tip that this person may read.
 *
 * @param signal what calls for it this evening; null when nothing does
 * @param leftOut whether the person said that it is not for them
 */
public record OpenTip(Tip tip, @Nullable Signal signal, boolean leftOut) {}
