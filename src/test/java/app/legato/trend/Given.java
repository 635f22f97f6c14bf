package app.legato.trend;

import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Profile;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Small diaries for these tests. */
final class Given {
    static final Night MONDAY = new Night(LocalDate.of(2025, 3, 31));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Given() {}

    static Entries entries(int nights, List<NightEntry> said, List<Cramp> cramps, List<Session> sessions) {
        return new Entries(
                MONDAY,
                MONDAY.plus(nights - 1L),
                said,
                cramps,
                sessions,
                List.of(),
                List.of(),
                List.of(),
                Profile.EMPTY);
    }

    static NightEntry none(int night) {
        return NightEntry.blank(MONDAY.plus(night)).withSaidNone(true);
    }

    /** A cramp in the night so many after the first; times before noon are the next morning's. */
    static Cramp cramp(int night, String time) {
        return Cramp.begun(MONDAY.plus(night), at(night, time));
    }

    /** @param held seconds held of ten; 0 is a skipped session */
    static Session session(int night, String time, int held) {
        SessionStep step = new SessionStep("calf-wall", Leg.LEFT, 1, 10, held);
        return new Session(UUID.randomUUID(), MONDAY.plus(night), at(night, time), "trial", 1, List.of(step));
    }

    private static Moment at(int night, String time) {
        LocalTime clock = LocalTime.parse(time);
        LocalDate date =
                MONDAY.plus(clock.isBefore(LocalTime.NOON) ? night + 1L : night).evening();
        return Moment.of(date.atTime(clock), LONDON);
    }
}
