package app.legato.night;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One night, known by the date of its evening and always shown with both of its dates ("Mon 12 – Tue 13 May").
 *
 * @param evening the local date on which the night begins
 */
public record Night(LocalDate evening) implements Comparable<Night> {
    /** The date on which the night ends. */
    public LocalDate morning() {
        return evening.plusDays(1);
    }

    public Night previous() {
        return plus(-1);
    }

    public Night next() {
        return plus(1);
    }

    /** The night so many nights later; earlier when negative. */
    public Night plus(long nights) {
        return new Night(evening.plusDays(nights));
    }

    /** How many nights from this one to {@code other}: 0 for itself, negative when {@code other} is earlier. */
    public long until(Night other) {
        return ChronoUnit.DAYS.between(evening, other.evening);
    }

    public boolean isAfter(Night other) {
        return evening.isAfter(other.evening);
    }

    public boolean isBefore(Night other) {
        return evening.isBefore(other.evening);
    }

    @Override
    public int compareTo(Night other) {
        return evening.compareTo(other.evening);
    }
}
