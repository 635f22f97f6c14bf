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
 * @param named conditions that a doctor named, of those that can be ticked
 * @param conditions further ones, in the person's words
 */
public record Profile(
        Set<Caution> cautions,
        List<Medicine> medicines,
        Map<Symptom, Answer> symptoms,
        Set<Condition> named,
        List<String> conditions,
        About about) {
    public static final Profile EMPTY =
            new Profile(Set.of(), List.of(), Map.of(), Set.of(), List.of(), About.NOTHING_SAID);

    public Profile {
        cautions = Set.copyOf(cautions);
        medicines = List.copyOf(medicines);
        symptoms = Map.copyOf(symptoms);
        named = Set.copyOf(named);
        conditions = List.copyOf(conditions);
    }

    public boolean has(Caution caution) {
        return cautions.contains(caution);
    }

    public Profile withCautions(Set<Caution> changed) {
        return new Profile(changed, medicines, symptoms, named, conditions, about);
    }

    public Profile withCaution(Caution caution, boolean applies) {
        return withCautions(with(cautions, caution, applies));
    }

    public Profile withSymptoms(Map<Symptom, Answer> changed) {
        return new Profile(cautions, medicines, changed, named, conditions, about);
    }

    /** @param answer null takes the answer back: not asked */
    public Profile withAnswer(Symptom symptom, @Nullable Answer answer) {
        Map<Symptom, Answer> changed = new HashMap<>(symptoms);
        if (answer == null) {
            changed.remove(symptom);
        } else {
            changed.put(symptom, answer);
        }
        return withSymptoms(changed);
    }

    public Profile withMedicines(List<Medicine> changed) {
        return new Profile(cautions, changed, symptoms, named, conditions, about);
    }

    /** With this medicine, in place of the one that has its id if there is one. */
    public Profile withMedicine(Medicine medicine) {
        List<Medicine> changed = new ArrayList<>(withoutMedicine(medicine.id()).medicines);
        changed.add(medicine);
        return withMedicines(changed);
    }

    public Profile withoutMedicine(UUID id) {
        return withMedicines(
                medicines.stream().filter(medicine -> !medicine.id().equals(id)).toList());
    }

    public Profile withNamed(Condition condition, boolean applies) {
        return new Profile(cautions, medicines, symptoms, with(named, condition, applies), conditions, about);
    }

    public Profile withConditions(List<String> changed) {
        return new Profile(cautions, medicines, symptoms, named, changed, about);
    }

    public Profile withAbout(About changed) {
        return new Profile(cautions, medicines, symptoms, named, conditions, changed);
    }

    private static <T> Set<T> with(Set<T> all, T one, boolean applies) {
        Set<T> changed = new HashSet<>(all);
        if (applies) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
