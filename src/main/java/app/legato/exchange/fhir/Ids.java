package app.legato.exchange.fhir;

import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.profile.Medicine;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The ids of a bundle's resources: the same for the same entry each time it is written, so that a system that reads a second bundle can tell
 * what it has. Made from the kind and the diary's own id; for what has no id of its own (nights, days, the person) from the diary's oldest
 * entry instead, so that two people never share one. Those change if that oldest entry is deleted or an older one added.
 */
final class Ids {
    private final String diary;

    private Ids(String diary) {
        this.diary = diary;
    }

    static Ids of(Entries entries, Person person) {
        record Aged(Moment at, UUID id) {}
        return new Ids(Stream.of(
                        entries.cramps().stream().map(one -> new Aged(one.start(), one.id())),
                        entries.sessions().stream().map(one -> new Aged(one.start(), one.id())),
                        entries.drinks().stream().map(one -> new Aged(one.at(), one.id())))
                .flatMap(kind -> kind)
                .min(Comparator.comparing(Aged::at).thenComparing(Aged::id))
                .map(Aged::id)
                .or(() ->
                        entries.profile().medicines().stream().map(Medicine::id).min(Comparator.naturalOrder()))
                .map(UUID::toString)
                .orElse(person.name() + "/" + person.born()));
    }

    /** Of an entry that has an id of its own, or of anything else that its kind and {@code what} name. */
    UUID of(String kind, Object what) {
        String owner = what instanceof UUID ? "" : diary;
        return UUID.nameUUIDFromBytes(("legato/" + owner + "/" + kind + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    UUID patient() {
        return of("patient", "");
    }
}
