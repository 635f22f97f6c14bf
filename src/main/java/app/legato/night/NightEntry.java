package app.legato.night;

import app.legato.body.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the person said about a night as a whole. The cramps of the night are entries of their own.
 *
 * @param saidNone the person said that there were no cramps; a cramp logged for the night overrules it
 * @param sleepDisturbance 0 not at all to 10 hardly slept; null is unset
 * @param soreNextDay whether the legs were sore the next day; null is unset
 * @param notes free words, at most {@link #NOTES_MAX} characters, empty when there are none
 */
public record NightEntry(
        Night night,
        boolean saidNone,
        @Nullable Rating sleepDisturbance,
        @Nullable Boolean soreNextDay,
        String notes) {
    public static final int NOTES_MAX = 2000;

    public NightEntry {
        if (notes.length() > NOTES_MAX) {
            throw new IllegalArgumentException("notes longer than " + NOTES_MAX);
        }
    }

    /** Nothing said yet. */
    public static NightEntry blank(Night night) {
        return new NightEntry(night, false, null, null, "");
    }

    public NightEntry withSaidNone(boolean none) {
        return new NightEntry(night, none, sleepDisturbance, soreNextDay, notes);
    }

    public NightEntry withSleepDisturbance(@Nullable Rating rating) {
        return new NightEntry(night, saidNone, rating, soreNextDay, notes);
    }

    public NightEntry withSoreNextDay(@Nullable Boolean sore) {
        return new NightEntry(night, saidNone, sleepDisturbance, sore, notes);
    }

    public NightEntry withNotes(String words) {
        return new NightEntry(night, saidNone, sleepDisturbance, soreNextDay, words);
    }
}
