package app.legato.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    public Profile withCaution(Caution caution, boolean applies) {
        Set<Caution> changed = new HashSet<>(cautions);
        if (applies) {
            changed.add(caution);
        } else {
            changed.remove(caution);
        }
        return new Profile(changed, medicines, symptoms, conditions);
    }

    /** @param answer null takes the answer back: not asked */
    public Profile withAnswer(Symptom symptom, @Nullable Answer answer) {
        Map<Symptom, Answer> changed = new HashMap<>(symptoms);
        if (answer == null) {
            changed.remove(symptom);
        } else {
            changed.put(symptom, answer);
        }
        return new Profile(cautions, medicines, changed, conditions);
    }

    /** With this medicine, in place of the one that has its id if there is one. */
    public Profile withMedicine(Medicine medicine) {
        List<Medicine> changed = new ArrayList<>(withoutMedicine(medicine.id()).medicines);
        changed.add(medicine);
        return new Profile(cautions, changed, symptoms, conditions);
    }

    public Profile withoutMedicine(UUID id) {
        List<Medicine> left =
                medicines.stream().filter(medicine -> !medicine.id().equals(id)).toList();
        return new Profile(cautions, left, symptoms, conditions);
    }

    public Profile withConditions(List<String> changed) {
        return new Profile(cautions, medicines, symptoms, changed);
    }
}
