package app.legato.ui.coach;

import app.legato.store.Diary;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.shell.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one session in the diary, hold by hold, and knows what is on disk. It is put whole once; from then on each hold is added to what the
 * diary holds, so that what was corrected there meanwhile stays and what was deleted there does not come back. On the FX thread.
 */
final class SessionLog {
    /** How the holds reached so far are kept. */
    enum Kept {
        /** No hold was reached. */
        NOTHING,
        STORING,
        STORED,
        FAILED,
        /** It was deleted in the diary since it began. */
        DELETED
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOTHING);
    private Session session;
    private int asked;
    /** The holds that are in the diary; null before the first is. Touched by the diary's thread alone. */
    private @Nullable List<SessionStep> onDisk;

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
        AtomicBoolean there = new AtomicBoolean();
        desk.write(
                diary -> there.set(write(diary, now)),
                () -> settle(number, there.get() ? Kept.STORED : Kept.DELETED),
                _ -> settle(number, Kept.FAILED));
    }

    /** Returns whether the diary has the session. */
    private boolean write(Diary diary, Session now) {
        List<SessionStep> before = onDisk;
        Optional<Session> next = before == null
                ? Optional.of(now)
                : diary.sessions().find(now.id()).map(held -> held.with(together(held.steps(), before, now.steps())));
        if (next.isPresent()) {
            diary.sessions().put(next.get());
            onDisk = now.steps();
        }
        return next.isPresent();
    }

    /** What the diary holds of the holds that have not changed since they were stored, and the others as they are now. */
    private static List<SessionStep> together(List<SessionStep> held, List<SessionStep> before, List<SessionStep> now) {
        List<SessionStep> steps = new ArrayList<>(now);
        for (int place = 0; place < Math.min(held.size(), Math.min(before.size(), now.size())); place++) {
            if (now.get(place).equals(before.get(place))) {
                steps.set(place, held.get(place));
            }
        }
        return steps;
    }

    /** Only the last write tells: it holds all that those before it held. */
    private void settle(int number, Kept outcome) {
        if (number == asked) {
            kept.set(outcome);
        }
    }
}
