package app.legato.stretch;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch: what is done, how long, and when it is not for someone.
 *
 * @param id names its picture in the assets and its words in the bundle {@code stretches} ({@code stretches.calf-wall.name})
 * @param hideIf cautions that take it out of every plan
 * @param source where its usual dose comes from
 */
public record Stretch(
        String id, StretchedMuscle muscle, Posture posture, Dose dose, Set<Caution> hideIf, Source source) {
    public Stretch {
        hideIf = Set.copyOf(hideIf);
    }

    /** What stands behind a stretch's dose. */
    public enum Source {
        /** Tried in a trial: Hallegraeff, J Physiother 2012. */
        TRIAL,
        /** What is usually done; no trial of it for night cramps is known. */
        CONVENTION
    }

    /** The same stretch, held differently. */
    public Stretch with(Dose other) {
        return new Stretch(id, muscle, posture, other, hideIf, source);
    }

    /** Those of a person's cautions that take this stretch out of their plans; empty when it fits them. */
    public Set<Caution> hiddenBy(Set<Caution> cautions) {
        return cautions.stream().filter(hideIf::contains).collect(Collectors.toUnmodifiableSet());
    }
}
