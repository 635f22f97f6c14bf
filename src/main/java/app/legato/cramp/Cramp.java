package app.legato.cramp;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.night.Moment;
import app.legato.night.Night;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cramp. Only the start is needed; everything else may stay unset for ever.
 *
 * @param night the night it was filed in when logged
 * @param end null while it goes on, or when nobody knows
 * @param severity pain at its worst; null is unset, not zero
 * @param easedBy what eased it; empty when not said
 * @param notes free words, at most {@link #NOTES_MAX} characters
 */
public record Cramp(
        UUID id,
        Night night,
        Moment start,
        @Nullable Moment end,
        @Nullable Side side,
        @Nullable Muscle muscle,
        @Nullable Rating severity,
        Set<Relief> easedBy,
        String notes) {
    public static final int NOTES_MAX = 2000;

    public Cramp {
        if (end != null && start.isAfter(end)) {
            throw new IllegalArgumentException("a cramp cannot end before it starts");
        }
        if (notes.length() > NOTES_MAX) {
            throw new IllegalArgumentException("notes longer than " + NOTES_MAX);
        }
        easedBy = easedBy.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(easedBy));
    }

    /** A cramp that has just begun: nothing but its start is known. */
    public static Cramp begun(Night night, Moment start) {
        return new Cramp(UUID.randomUUID(), night, start, null, null, null, null, Set.of(), "");
    }

    /** How long it lasted; empty while the end is not known. */
    public Optional<Duration> duration() {
        return end == null ? Optional.empty() : Optional.of(Duration.between(start.instant(), end.instant()));
    }

    public Spot spot() {
        return new Spot(side, muscle);
    }

    public Cramp withTimes(Night filed, Moment newStart, @Nullable Moment newEnd) {
        return new Cramp(id, filed, newStart, newEnd, side, muscle, severity, easedBy, notes);
    }

    public Cramp withEnd(@Nullable Moment moment) {
        return withTimes(night, start, moment);
    }

    public Cramp withPlace(@Nullable Side newSide, @Nullable Muscle newMuscle) {
        return new Cramp(id, night, start, end, newSide, newMuscle, severity, easedBy, notes);
    }

    public Cramp withSpot(Spot spot) {
        return withPlace(spot.side(), spot.muscle());
    }

    public Cramp withSeverity(@Nullable Rating rating) {
        return new Cramp(id, night, start, end, side, muscle, rating, easedBy, notes);
    }

    public Cramp withEasedBy(Set<Relief> reliefs) {
        return new Cramp(id, night, start, end, side, muscle, severity, reliefs, notes);
    }

    public Cramp withNotes(String words) {
        return new Cramp(id, night, start, end, side, muscle, severity, easedBy, words);
    }
}
