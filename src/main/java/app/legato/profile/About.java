package app.legato.profile;

import org.jspecify.annotations.Nullable;

/**
 * The few facts about the person that are neither cautions nor illnesses.
 *
 * @param onset when the cramps began; null when not said
 * @param exerciseBike whether they said that they own one
 * @param hemisphere as the person chose it; null for that of the computer's region
 */
public record About(
        @Nullable Onset onset,
        boolean exerciseBike,
        @Nullable Hemisphere hemisphere) {
    public static final About NOTHING_SAID = new About(null, false, null);

    public About withOnset(@Nullable Onset changed) {
        return new About(changed, exerciseBike, hemisphere);
    }

    public About withExerciseBike(boolean owned) {
        return new About(onset, owned, hemisphere);
    }

    public About withHemisphere(@Nullable Hemisphere changed) {
        return new About(onset, exerciseBike, changed);
    }
}
