package app.legato.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A medicine or supplement the person takes or took.
 *
 * @param name as on the box, 1 to {@link #NAME_MAX} characters, with its strength if the person likes
 * @param start null when not known
 * @param stop null while it is taken; never before the start
 */
public record Medicine(
        UUID id,
        String name,
        MedicineKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate stop) {
    public static final int NAME_MAX = 80;

    public Medicine {
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException("a name of 1 to " + NAME_MAX + " characters is needed");
        }
        if (start != null && stop != null && stop.isBefore(start)) {
            throw new IllegalArgumentException("a medicine cannot stop before it starts");
        }
    }

    /** Whether it was taken on {@code day}, as far as is known: an unknown start counts as long ago. */
    public boolean takenOn(LocalDate day) {
        return (start == null || !start.isAfter(day)) && (stop == null || !stop.isBefore(day));
    }
}
