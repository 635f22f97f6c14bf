package app.legato.ui.coach;

import app.legato.stretch.SessionClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** For half a second after a screen appears unasked, keys mean the one that was there before: nobody presses what they have not seen. */
final class Unseen {
    private static final long LONG_ENOUGH = Duration.ofMillis(500).toNanos();

    private final SessionClock clock;
    private SessionClock.@Nullable Reading since;

    Unseen(SessionClock clock) {
        this.clock = clock;
    }

    void appeared() {
        since = clock.read();
    }

    /** What is shown was asked for. */
    void asked() {
        since = null;
    }

    boolean isUnseen() {
        SessionClock.Reading appeared = since;
        return appeared != null && clock.read().nanos() - appeared.nanos() < LONG_ENOUGH;
    }
}
