package app.legato.diary;

import app.legato.night.Night;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's own trial as it was drawn, without a word of what came of it.
 *
 * @param tried what is tried in the person's words, at most {@value #TRIED_MAX} characters; null for stretching before sleep
 * @param weeks a 1 for each week with it and a 0 for each without, 8 to 52 of them, as many of one as of the other
 * @param stopped the last night of a trial that was stopped early; null for one that was not
 */
public record DrawnTrial(
        UUID id,
        @Nullable String tried,
        Night first,
        String weeks,
        @Nullable Night stopped) {
    /** The longest name of what is tried: it has to fit a line of Tonight. */
    public static final int TRIED_MAX = 40;

    /** The most weeks of a trial. */
    public static final int MOST_WEEKS = 52;

    private static final Pattern DRAWN = Pattern.compile("[01]{8," + MOST_WEEKS + "}");
    private static final long WEEK = 7;

    public DrawnTrial {
        if (tried != null && (tried.isBlank() || tried.length() > TRIED_MAX)) {
            throw new IllegalArgumentException("what is tried has 1 to 40 characters");
        }
        long with = weeks.chars().filter(week -> week == '1').count();
        if (!DRAWN.matcher(weeks).matches() || with * 2 != weeks.length()) {
            throw new IllegalArgumentException("a trial has as many weeks with as without");
        }
        if (stopped != null && (stopped.isBefore(first) || !stopped.isBefore(first.plus(weeks.length() * WEEK - 1)))) {
            throw new IllegalArgumentException("a trial is stopped while it runs");
        }
    }
}
