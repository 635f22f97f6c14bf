package app.legato.ui.settings;

import app.legato.text.Worded;
import java.util.Arrays;
import java.util.Comparator;

/** How loud the chimes are, in words: easier to hit and to say than a point on a line. */
enum Loudness implements Worded {
    VERY_SOFT(0.15),
    SOFT(0.3),
    MEDIUM(0.5),
    LOUD(0.75),
    VERY_LOUD(1);

    private final double volume;

    Loudness(double volume) {
        this.volume = volume;
    }

    /** 0 to 1, as {@link app.legato.profile.Preferences#volume} has it. */
    double volume() {
        return volume;
    }

    /** The nearest word for a volume. */
    static Loudness of(double volume) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(loudness -> Math.abs(loudness.volume - volume)))
                .orElseThrow();
    }
}
