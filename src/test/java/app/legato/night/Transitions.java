package app.legato.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Moments round every change of the clocks: each zone of the tz database, each transition from 1990 to 2060. */
public final class Transitions {
    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2060-12-31T00:00:00Z");
    private static final Duration AROUND = Duration.ofHours(40);

    private final Random random;

    /** @param seed the same seed gives the same moments */
    public Transitions(long seed) {
        random = new Random(seed);
    }

    /** Hands on, for each change, the moments just before, at and just after it and one at random in the days round it. */
    public void each(Consumer<Moment> consumer) {
        for (String name : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
            ZoneId zone = ZoneId.of(name);
            for (Instant change : changes(zone)) {
                long away = random.nextLong(-AROUND.toMillis(), AROUND.toMillis());
                for (long millis : new long[] {-1, 0, 1, away}) {
                    consumer.accept(Moment.of(change.plusMillis(millis), zone));
                }
            }
        }
    }

    /** A turnover that somebody may have chosen. */
    public Turnover turnover() {
        return new Turnover(time(), time());
    }

    private LocalTime time() {
        return LocalTime.ofSecondOfDay(random.nextLong(24 * 60) * 60);
    }

    /** A zone that never changes its clocks is looked at once, at the beginning. */
    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>(List.of(FROM));
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }
}
