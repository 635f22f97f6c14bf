package app.legato.trend;

import app.legato.diary.DrawnTrial;
import app.legato.night.Night;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own trial as the diary keeps it: what is tried, and the weeks as they were drawn. Immutable.
 *
 * @param tried what is tried in the person's words, at most {@value #TRIED_MAX} characters; null for stretching before sleep
 */
public record Trial(UUID id, @Nullable String tried, OwnTrial plan) {
    /** The longest name of what is tried: it has to fit a line of Tonight. */
    public static final int TRIED_MAX = DrawnTrial.TRIED_MAX;

    public Trial {
        if (tried != null && (tried.isBlank() || tried.length() > TRIED_MAX)) {
            throw new IllegalArgumentException("what is tried has 1 to 40 characters");
        }
    }

    /** Whether stretching before sleep is tried. */
    public boolean isOfStretching() {
        return tried == null;
    }

    /** The last night that belongs to it: as drawn, or as stopped. */
    public Night end() {
        return Objects.requireNonNullElse(plan.stopped(), plan.last());
    }

    /** Whether it is neither stopped nor over on {@code tonight}; true also before its first night. */
    public boolean isUnderWay(Night tonight) {
        return plan.stopped() == null && !tonight.isAfter(plan.last());
    }

    /** The same trial with other weeks. */
    public Trial with(OwnTrial other) {
        return new Trial(id, tried, other);
    }
}
