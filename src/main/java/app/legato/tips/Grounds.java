package app.legato.tips;

import app.legato.night.Night;
import app.legato.profile.Caution;
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
 */
public record Grounds(
        List<Night> nights,
        List<LocalDate> days,
        List<UUID> entries,
        Set<Caution> cautions,
        Set<Symptom> symptoms,
        Set<RedFlag> signs) {
    public static final Grounds NOTHING = new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());

    public Grounds {
        nights = List.copyOf(nights);
        days = List.copyOf(days);
        entries = List.copyOf(entries);
        cautions = Set.copyOf(cautions);
        symptoms = Set.copyOf(symptoms);
        signs = Set.copyOf(signs);
    }

    static Grounds ofNights(List<Night> nights, List<UUID> entries) {
        return new Grounds(nights, List.of(), entries, Set.of(), Set.of(), Set.of());
    }

    static Grounds ofDays(List<LocalDate> days, List<UUID> entries) {
        return new Grounds(List.of(), days, entries, Set.of(), Set.of(), Set.of());
    }

    static Grounds of(Caution caution) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(caution), Set.of(), Set.of());
    }

    static Grounds of(Symptom symptom) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(symptom), Set.of());
    }

    static Grounds of(RedFlag sign) {
        return new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(sign));
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

    /** Whether the facts stand on the profile and nowhere in the diary. */
    public boolean isOnProfile() {
        return nights.isEmpty() && days.isEmpty() && signs.isEmpty() && !equals(NOTHING);
    }
}
