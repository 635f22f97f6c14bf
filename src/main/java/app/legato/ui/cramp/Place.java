package app.legato.ui.cramp;

import app.legato.body.Muscle;
import app.legato.cramp.ReliefGuide;
import app.legato.cramp.ReliefStep;
import app.legato.profile.Caution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it cramps, as far as anybody can be asked at 3 am. */
enum Place {
    CALF(Muscle.CALF),
    FOOT(Muscle.FOOT),
    /** Front or back is not asked, so no muscle is noted: the morning card has room for it. */
    THIGH(null);

    private final @Nullable Muscle muscle;

    Place(@Nullable Muscle muscle) {
        this.muscle = muscle;
    }

    /** What the diary is told; null where it would be a guess. */
    @Nullable Muscle muscle() {
        return muscle;
    }

    /** The place whose steps ease {@code muscle}; empty where there is none of its own. */
    static Optional<Place> of(@Nullable Muscle muscle) {
        return switch (muscle) {
            case CALF -> Optional.of(CALF);
            case FOOT -> Optional.of(FOOT);
            case THIGH_BACK, THIGH_FRONT, THIGH_INNER -> Optional.of(THIGH);
            case SHIN, ELSEWHERE -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    List<ReliefStep> steps(Set<Caution> cautions) {
        return this == THIGH ? ReliefGuide.thighSteps(cautions) : ReliefGuide.steps(muscle, cautions);
    }
}
