package app.legato.ui.shell;

import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Lets the screens look again when a day or a night gives way to the next while the window is open. Sleeps until then: two wake-ups a day.
 * A computer that slept through it is caught up with when the window gets the focus, see {@link #check()}.
 */
public final class Rollover implements AutoCloseable {
    private final Today today;
    private final Choices choices;
    private final Desk desk;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rollover").daemon().factory());
    private LocalDate knownDay;
    private Night knownNight;

    public Rollover(Today today, Choices choices, Desk desk) {
        this.today = today;
        this.choices = choices;
        this.desk = desk;
        knownDay = today.day();
        knownNight = today.nightOf(today.now());
    }

    /** Waits for the end of the present day or night, whichever is nearer. On the FX thread. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void begin() {
        Moment now = today.now();
        Turnover turnover = choices.now().turnover();
        long millis = Stream.of(turnover.dayStart(), turnover.pivot())
                .mapToLong(turn -> untilClocksShow(turn, now).toMillis() + 1)
                .min()
                .orElseThrow();
        clock.schedule(
                () -> Platform.runLater(() -> {
                    check();
                    begin();
                }),
                millis,
                TimeUnit.MILLISECONDS);
    }

    private static Duration untilClocksShow(LocalTime time, Moment now) {
        LocalDateTime local = now.local();
        LocalDateTime next = local.toLocalDate().atTime(time);
        Moment turn = now.movedTo(next.isAfter(local) ? next : next.plusDays(1));
        return Duration.between(now.instant(), turn.instant());
    }

    /** Lets the screens look again if the day or the night has turned since they last did. On the FX thread. */
    public void check() {
        LocalDate day = today.day();
        Night night = today.nightOf(today.now());
        if (!day.equals(knownDay) || !night.equals(knownNight)) {
            knownDay = day;
            knownNight = night;
            desk.lookAgain();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
