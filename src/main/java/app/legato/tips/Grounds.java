package app.legato.tips;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What made a signal or a red flag true: the person's own entries and answers, never a guess.
 *
 * @param nights nights with something recorded, oldest first
 * @param days days with something said or drunk, oldest first
 * @param entries ids of cramps, sessions, drinks and medicines
 * @param cautions flags on the profile
 * @param symptoms answers on the profile
 */
public record Grounds(
        List<Night> nights, List<LocalDate> days, List<UUID> entries, Set<Caution> cautions, Set<Symptom> symptoms) {
    public Grounds {
        nights = List.copyOf(nights);
        days = List.copyOf(days);
        entries = List.copyOf(entries);
        cautions = Set.copyOf(cautions);
        symptoms = Set.copyOf(symptoms);
    }

    static Grounds ofNights(List<Night> nights, List<UUID> entries) {
        return new Grounds(nights, List.of(), entries, Set.of(), Set.of());
    }

    static Grounds ofDays(List<LocalDate> days, List<UUID> entries) {
        return new Grounds(List.of(), days, entries, Set.of(), Set.of());
    }

    static Grounds of(Caution caution) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(caution), Set.of());
    }

    static Grounds of(Symptom symptom) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(symptom));
    }

    /** The newest night among them; empty when only the profile speaks. */
    public Optional<Night> newestNight() {
        return nights.stream().max(Night::compareTo);
    }
}
