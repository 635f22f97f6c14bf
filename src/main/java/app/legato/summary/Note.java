package app.legato.summary;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about a night or a cramp. Private: on paper only when it was ticked, one by one.
 *
 * @param at when the cramp began; null for a note about the night
 * @param words never blank
 */
public record Note(Key key, Night night, @Nullable Moment at, String words) {
    /** Which note it is, and what it said: who agreed to print it agreed to these words. */
    public sealed interface Key {
        /** The note of a night. */
        record OfNight(Night night, String words) implements Key {}

        /** The note of a cramp. */
        record OfCramp(UUID cramp, String words) implements Key {}
    }

    /** All notes of {@code entries}, night by night; what was written of the night comes before what was written of its cramps. */
    public static List<Note> of(Entries entries) {
        List<Note> notes = new ArrayList<>();
        for (NightEntry entry : entries.nights()) {
            if (!entry.notes().isBlank()) {
                String words = entry.notes().strip();
                notes.add(new Note(new Key.OfNight(entry.night(), words), entry.night(), null, words));
            }
        }
        for (Cramp cramp : entries.cramps()) {
            if (!cramp.notes().isBlank()) {
                String words = cramp.notes().strip();
                notes.add(new Note(new Key.OfCramp(cramp.id(), words), cramp.night(), cramp.start(), words));
            }
        }
        notes.sort(Comparator.comparing(Note::night)); // stable: nights first, cramps in their order
        return List.copyOf(notes);
    }
}
