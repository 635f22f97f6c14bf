package app.legato.summary;

import app.legato.drink.VolumeUnit;
import java.util.Set;

/**
 * What follows the page.
 *
 * @param diary whether every night of the period is listed
 * @param notes which notes may be read by others; none unless the person ticked them, and none that was rewritten since. They go with the diary
 * @param unit of the drinks
 */
public record Extras(boolean diary, Set<Note.Key> notes, VolumeUnit unit) {
    /** The page alone. */
    public static final Extras NONE = new Extras(false, Set.of(), VolumeUnit.MILLILITRES);

    public Extras {
        notes = Set.copyOf(notes);
    }
}
