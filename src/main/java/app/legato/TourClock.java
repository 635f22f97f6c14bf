package app.legato;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of the tour's evening: it stands still until it is set. Safe on any thread. */
final class TourClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    TourClock(LocalDateTime start, ZoneId zone) {
        this.zone = zone;
        this.now = start.atZone(zone).toInstant();
    }

    void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
