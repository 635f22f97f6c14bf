package app.legato.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the person told Legato about themselves. All of it optional.
 *
 * @param medicines in the order they were started, unknown starts first
 * @param symptoms the answers given; a symptom that is missing was not asked
 * @param conditions what a doctor named, in the person's words
 */
public record Profile(
        Set<Caution> cautions, List<Medicine> medicines, Map<Symptom, Answer> symptoms, List<String> conditions) {
    public static final Profile EMPTY = new Profile(Set.of(), List.of(), Map.of(), List.of());

    public Profile {
        cautions = Set.copyOf(cautions);
        medicines = List.copyOf(medicines);
        symptoms = Map.copyOf(symptoms);
        conditions = List.copyOf(conditions);
    }

    public boolean has(Caution caution) {
        return cautions.contains(caution);
    }
}
