package app.legato.ui.plans;

import app.legato.text.Texts;
import java.time.Duration;

/** Exact lengths in words. */
record Lengths(Texts texts) {
    /** "6 min 20 s", "3 min", "40 s". */
    String words(Duration length) {
        String minutes = texts.get("plans.minutes", length.toMinutes());
        String seconds = texts.get("plans.seconds", length.toSecondsPart());
        if (length.toMinutes() == 0) {
            return seconds;
        }
        return length.toSecondsPart() == 0 ? minutes : texts.get("plans.minutes-seconds", minutes, seconds);
    }
}
