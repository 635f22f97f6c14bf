package app.legato.ui.coach;

import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.shell.Desk;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps one session in the diary, hold by hold, and knows what is on disk. On the FX thread. */
final class SessionLog {
    /** How the holds reached so far are kept. */
    enum Kept {
        /** No hold was reached. */
        NOTHING,
        STORING,
        STORED,
        FAILED
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOTHING);
    private Session session;
    private int asked;

    /** @param session without any hold yet */
    SessionLog(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
    }

    ReadOnlyObjectProperty<Kept> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    /** Stores the holds when they differ from what was stored last. */
    void put(List<SessionStep> steps) {
        if (!steps.equals(session.steps())) {
            session = session.with(steps);
            store();
        }
    }

    /** Tries once more what failed. */
    void store() {
        Session now = session;
        int number = ++asked;
        kept.set(Kept.STORING);
        desk.write(
                diary -> diary.sessions().put(now),
                () -> settle(number, Kept.STORED),
                _ -> settle(number, Kept.FAILED));
    }

    /** Only the last write tells: it holds all that those before it held. */
    private void settle(int number, Kept outcome) {
        if (number == asked) {
            kept.set(outcome);
        }
    }
}
