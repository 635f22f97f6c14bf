package app.legato.exchange.fhir;

import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.StretchWords;
import app.legato.text.Texts;
import java.io.IOException;

/** One session of guided stretching: completed, stopped on the way, or not done. */
record SessionProcedure(Page page, StretchWords words) {
    SessionProcedure(Page page) {
        this(page, new StretchWords(page.texts()));
    }

    void write(Session session) throws IOException {
        Json json = page.json();
        Texts texts = page.texts();
        String what = texts.get("fhir.session", plan(session));
        Narrative narrative = page.telling(
                what, page.night(session.night()), page.clock(session.start()), outcome(session), holds(session));
        page.resource("Procedure", page.ids().of("session", session.id()), narrative, () -> {
            json.identifier(session.id());
            json.string("status", status(session.outcome()));
            json.concept("code", what);
            page.subject("recorder");
            json.string("performedDateTime", Times.of(session.start()));
            json.reference("asserter", page.ids().patient());
            json.only("performer", () -> json.reference("actor", page.ids().patient()));
            json.note(holds(session));
        });
    }

    /** What a person called a plan are words of their own, and go where their notes go. */
    private String plan(Session session) {
        return session.planName() == null || page.asked().notes()
                ? words.plan(session)
                : page.texts().get("fhir.session.own-plan");
    }

    private static String status(SessionOutcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "completed";
            case PARTIAL -> "stopped";
            case SKIPPED -> "not-done";
        };
    }

    private String outcome(Session session) {
        return page.texts().of(session.outcome());
    }

    /** How many holds were held in full, of those planned. */
    private String holds(Session session) {
        long whole = session.steps().stream()
                .filter(step -> step.outcome() == SessionOutcome.COMPLETED)
                .count();
        return page.texts().get("fhir.session.holds", whole, session.holdsPlanned());
    }
}
