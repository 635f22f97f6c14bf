package app.legato.ui.diary;

import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import app.legato.stretch.StretchWords;
import app.legato.stretch.Stretches;
import app.legato.text.Texts;
import java.time.Duration;

/** A session in one line, and its holds in a few words each. */
final class SessionWords {
    private final Texts texts;

    SessionWords(Texts texts) {
        this.texts = texts;
    }

    /** "22:14, calf and back of the thigh, seated: completed, 2:00 min held". */
    String line(Session session) {
        Duration held = Duration.ofSeconds(
                session.steps().stream().mapToInt(SessionStep::heldSeconds).sum());
        String outcome = session.outcome() == SessionOutcome.SKIPPED
                ? texts.get("diary.session-not-begun")
                : texts.get(
                        session.outcome() == SessionOutcome.COMPLETED
                                ? "diary.session-completed"
                                : "diary.session-in-part",
                        texts.clock(held));
        return texts.get("diary.session", time(session), new StretchWords(texts).plan(session), outcome);
    }

    /** When it began: "22:14". */
    String time(Session session) {
        return texts.time(session.start().local().toLocalTime());
    }

    /** "Calf, seated with strap, left leg, hold 3", with how long where it was held in part. */
    String hold(SessionStep step) {
        String stretch = Stretches.named(step.stretch())
                .map(known -> new StretchWords(texts).name(known))
                .orElseGet(() -> texts.get("diary.unknown-stretch"));
        String hold = texts.get(
                "diary.hold",
                stretch,
                texts.get(
                        switch (step.leg()) {
                            case LEFT -> "diary.leg.left";
                            case RIGHT -> "diary.leg.right";
                        }),
                step.repeat());
        return step.outcome() == SessionOutcome.PARTIAL
                ? texts.get("diary.hold-in-part", hold, step.heldSeconds(), step.plannedSeconds())
                : hold;
    }
}
