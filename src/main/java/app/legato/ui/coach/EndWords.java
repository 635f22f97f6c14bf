package app.legato.ui.coach;

import app.legato.stretch.Session;
import app.legato.stretch.SessionState;
import app.legato.stretch.SessionStep;
import app.legato.text.Texts;
import app.legato.ui.coach.SessionLog.Kept;
import java.time.Duration;

/**
 * What the end of a session says.
 *
 * @param kept whether it is stored, in words
 * @param failed whether storing can be tried again
 */
record EndWords(String title, String holds, String kept, boolean failed) {
    static final EndWords NONE = new EndWords("", "", "", false);

    static EndWords of(Texts texts, Evening evening) {
        Session session = evening.log().session();
        Kept kept = evening.log().keptProperty().get();
        boolean whole = evening.run().state() instanceof SessionState.Finished;
        return new EndWords(
                texts.get(whole ? "coach.done" : "coach.stopped"),
                holds(texts, session),
                kept(texts, session, kept),
                kept == Kept.FAILED);
    }

    private static String holds(Texts texts, Session session) {
        int seconds =
                session.steps().stream().mapToInt(SessionStep::heldSeconds).sum();
        long held =
                session.steps().stream().filter(step -> step.heldSeconds() > 0).count();
        return texts.get("coach.done.holds", held, session.holdsPlanned(), texts.length(Duration.ofSeconds(seconds)));
    }

    private static String kept(Texts texts, Session session, Kept kept) {
        return switch (kept) {
            case NOTHING -> texts.get("coach.done.nothing");
            case STORING -> texts.get("coach.done.storing");
            case STORED ->
                texts.get("coach.done.stored", texts.night(session.night().evening()), texts.of(session.outcome()));
            case FAILED -> texts.get("coach.done.not-stored");
            case DELETED -> texts.get("coach.done.deleted");
        };
    }
}
