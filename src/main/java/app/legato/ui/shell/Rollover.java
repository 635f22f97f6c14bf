package app.legato.ui.shell;

import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.profile.Preferences;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import javafx.util.Subscription;

/**
 * Lets the screens look again when a day or a night gives way to the next, or a night to its morning, while the window is open. Sleeps until
 * then: three wake-ups a day. A computer that slept through one is caught up with when the window gets the focus, see {@link #check()}.
 */
public final class Rollover implements AutoCloseable {
    private final Today today;
    private final Choices choices;
    private final Desk desk;
    private final Alarm alarm;
    private Now known;
    private Subscription turnover = Subscription.EMPTY;

    public Rollover(Today today, Choices choices, Desk desk) {
        this(today, choices, desk, new Alarm.OfTheScreen());
    }

    Rollover(Today today, Choices choices, Desk desk, Alarm alarm) {
        this.today = today;
        this.choices = choices;
        this.desk = desk;
        this.alarm = alarm;
        known = look();
    }

    /** What the screens go by. */
    private record Now(LocalDate day, Night running, Night toClose, boolean morning) {}

    /** Waits for one turn after the other, and anew when they are to come at other times. On the FX thread. */
    public void begin() {
        turnover.unsubscribe();
        turnover = choices.currentProperty().map(Preferences::turnover).subscribe(_ -> waitForTheNext());
    }

    private void waitForTheNext() {
        check();
        Moment now = today.now();
        Turnover times = choices.now().turnover();
        long millis = Stream.of(times.dayStart(), times.pivot(), times.pivot().plusHours(12))
                .mapToLong(time -> millisUntil(time, now))
                .min()
                .orElseThrow();
        alarm.ring(Duration.ofMillis(millis), this::waitForTheNext);
    }

    /** Lets the screens look again if anything has turned since they last did. On the FX thread. */
    public void check() {
        Now now = look();
        if (!now.equals(known)) {
            known = now;
            desk.lookAgain();
        }
    }

    private Now look() {
        return new Now(today.day(), today.nightOf(today.now()), today.nightToClose(), today.isMorning());
    }

    /** Until clocks show {@code time} the next time. */
    private static long millisUntil(LocalTime time, Moment now) {
        LocalDateTime local = now.local();
        LocalDate date = time.isAfter(local.toLocalTime())
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return Duration.between(now.instant(), now.movedTo(date.atTime(time)).instant())
                        .toMillis()
                + 1;
    }

    @Override
    public void close() {
        turnover.unsubscribe();
        alarm.close();
    }
}
