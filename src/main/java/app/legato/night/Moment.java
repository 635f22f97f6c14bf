package app.legato.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A point in time with the zone and offset in force where and when it was logged, so that it keeps its local civil time for ever, through
 * clock changes, journeys and new rules for a zone. Precise to the millisecond, as it is stored.
 */
public record Moment(Instant instant, ZoneId zone, ZoneOffset offset) implements Comparable<Moment> {
    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Moment now(Clock clock) {
        return of(clock.instant(), clock.getZone());
    }

    /** The moment of {@code instant} as clocks in {@code zone} show it under today's rules. */
    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(instant, zone, zone.getRules().getOffset(instant));
    }

    /** The moment at which clocks in {@code zone} show {@code local}: the earlier one in an overlap, pushed on by the gap inside one. */
    public static Moment of(LocalDateTime local, ZoneId zone) {
        return of(local.atZone(zone).toInstant(), zone);
    }

    /** What the clock on the wall showed. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(instant, offset);
    }

    /**
     * The moment at which clocks at the same place show {@code local}. Where they show it twice, the one with this moment's offset, so that
     * a small correction made around a clock change stays small.
     */
    public Moment movedTo(LocalDateTime local) {
        return of(ZonedDateTime.ofLocal(local, zone, offset).toInstant(), zone);
    }

    /** This much later, at the same place; the offset is the one in force then. */
    public Moment plus(Duration duration) {
        return of(instant.plus(duration), zone);
    }

    public boolean isAfter(Moment other) {
        return instant.isAfter(other.instant);
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }
}
