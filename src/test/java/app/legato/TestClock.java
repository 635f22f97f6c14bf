package app.legato;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in London that stands still until it is moved. */
public final class TestClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static TestClock at(String instant) {
        return new TestClock(Instant.parse(instant), ZoneId.of("Europe/London"));
    }

    public void advance(Duration time) {
        now = now.plus(time);
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
        return new TestClock(now, other);
    }
}
