package app.legato.ui.diary;

import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import app.legato.stretch.StretchWords;
import app.legato.text.Texts;
import java.time.Duration;

/** A session in one line. */
final class SessionWords {
    private final Texts texts;

    SessionWords(Texts texts) {
        this.texts = texts;
    }

    /** "22:14, calf and back of the thigh, seated: completed, 2:00 min held". */
    String line(Session session) {
        String at = texts.time(session.start().local().toLocalTime());
        Duration held = Duration.ofSeconds(
                session.steps().stream().mapToInt(SessionStep::heldSeconds).sum());
        String outcome = session.outcome() == SessionOutcome.SKIPPED
                ? texts.get("diary.session-not-begun")
                : texts.get(
                        session.outcome() == SessionOutcome.COMPLETED
                                ? "diary.session-completed"
                                : "diary.session-in-part",
                        texts.clock(held));
        return texts.get("diary.session", at, new StretchWords(texts).plan(session), outcome);
    }
}
