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
 * @param source where its dose comes from, as author and year
 */
public record Stretch(
        String id, StretchedMuscle muscle, Posture posture, Dose dose, Set<Caution> hideIf, String source) {
    public Stretch {
        hideIf = Set.copyOf(hideIf);
    }

    /** Those of a person's cautions that take this stretch out of their plans; empty when it fits them. */
    public Set<Caution> hiddenBy(Set<Caution> cautions) {
        return cautions.stream().filter(hideIf::contains).collect(Collectors.toUnmodifiableSet());
    }
}
