package app.legato.tips;

import app.legato.profile.Caution;
import app.legato.profile.Symptom;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What hides a tip, any one of it.
 *
 * @param cautions flags on the profile
 * @param symptoms that the person said they have
 * @param signs red flags that stand, or were seen to in the last four weeks
 * @param signals that hold this evening
 */
public record HideIf(Set<Caution> cautions, Set<Symptom> symptoms, Set<RedFlag> signs, Set<SignalKind> signals) {
    static final HideIf NEVER = new HideIf(Set.of(), Set.of(), Set.of(), Set.of());

    public HideIf {
        cautions = Set.copyOf(cautions);
        symptoms = Set.copyOf(symptoms);
        signs = Set.copyOf(signs);
        signals = Set.copyOf(signals);
    }

    /** Either. */
    HideIf or(HideIf other) {
        return new HideIf(
                union(cautions, other.cautions),
                union(symptoms, other.symptoms),
                union(signs, other.signs),
                union(signals, other.signals));
    }

    boolean hides(Facts facts) {
        return meet(cautions, facts.cautions())
                || meet(symptoms, facts.symptoms())
                || meet(signs, facts.signs())
                || meet(signals, facts.signals());
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
