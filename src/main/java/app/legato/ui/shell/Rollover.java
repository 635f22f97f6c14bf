package app.legato.ui.shell;

import app.legato.night.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Lets the screens look again when a day gives way to the next while the window is open. Sleeps until then: one wake-up a day. A computer
 * that slept through it is caught up with when the window gets the focus, see {@link #check()}.
 */
public final class Rollover implements AutoCloseable {
    private final Today today;
    private final Choices choices;
    private final Desk desk;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rollover").daemon().factory());
    private LocalDate known;

    public Rollover(Today today, Choices choices, Desk desk) {
        this.today = today;
        this.choices = choices;
        this.desk = desk;
        known = today.day();
    }

    /** Waits for the end of the present day. On the FX thread. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void begin() {
        Moment now = today.now();
        LocalTime start = choices.now().turnover().dayStart();
        Moment next = Moment.of(today.day().plusDays(1).atTime(start), now.zone());
        long millis = Duration.between(now.instant(), next.instant()).toMillis() + 1;
        clock.schedule(
                () -> Platform.runLater(() -> {
                    check();
                    begin();
                }),
                millis,
                TimeUnit.MILLISECONDS);
    }

    /** Lets the screens look again if the day has turned since they last did. On the FX thread. */
    public void check() {
        LocalDate day = today.day();
        if (!day.equals(known)) {
            known = day;
            desk.lookAgain();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
