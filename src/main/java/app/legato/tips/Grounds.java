package app.legato.tips;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Medicine;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What made a signal or a red flag true: the person's own entries and answers, never a guess.
 *
 * @param nights nights with something recorded, oldest first
 * @param days days with something said or drunk, oldest first
 * @param entries ids of cramps, sessions, drinks and medicines
 * @param cautions flags on the profile
 * @param symptoms answers on the profile
 * @param signs answered with yes in the short check
 * @param listed names of what stands on the list of medicines
 */
public record Grounds(
        List<Night> nights,
        List<LocalDate> days,
        List<UUID> entries,
        Set<Caution> cautions,
        Set<Symptom> symptoms,
        Set<RedFlag> signs,
        List<String> listed) {
    public static final Grounds NOTHING =
            new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of());

    public Grounds {
        nights = List.copyOf(nights);
        days = List.copyOf(days);
        entries = List.copyOf(entries);
        cautions = Set.copyOf(cautions);
        symptoms = Set.copyOf(symptoms);
        signs = Set.copyOf(signs);
        listed = List.copyOf(listed);
    }

    static Grounds ofNights(List<Night> nights, List<UUID> entries) {
        return new Grounds(nights, List.of(), entries, Set.of(), Set.of(), Set.of(), List.of());
    }

    static Grounds ofDays(List<LocalDate> days, List<UUID> entries) {
        return new Grounds(List.of(), days, entries, Set.of(), Set.of(), Set.of(), List.of());
    }

    static Grounds of(Caution caution) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(caution), Set.of(), Set.of(), List.of());
    }

    static Grounds of(Symptom symptom) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(symptom), Set.of(), List.of());
    }

    static Grounds of(RedFlag sign) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(sign), List.of());
    }

    /** What stands on the list of medicines, and the nights beside it. */
    static Grounds ofListed(List<Medicine> medicines, List<Night> nights) {
        return new Grounds(
                nights,
                List.of(),
                medicines.stream().map(Medicine::id).toList(),
                Set.of(),
                Set.of(),
                Set.of(),
                medicines.stream().map(Medicine::name).toList());
    }

    /** The pages of the diary on which the entries stand, newest first; a day's entries are on the page of the night that follows it. */
    public List<Night> pages() {
        return Stream.concat(nights.stream(), days.stream().map(Night::new))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The newest page; empty when only the profile or the check speaks. */
    public Optional<Night> newest() {
        return pages().stream().findFirst();
    }

    /** Whether something on the profile speaks, its list of medicines among it: alone, or beside entries. */
    public boolean isOnProfile() {
        return !cautions.isEmpty() || !symptoms.isEmpty() || !listed.isEmpty();
    }
}
