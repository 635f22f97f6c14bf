package app.legato.ui.diary;

import app.legato.night.Moment;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One session of an evening, being put right: when it began, and which of its holds were held. Each change is written at once. Its plan is
 * what was run then, and stays.
 */
final class SessionViewModel {
    private final Supplier<NightClock> clock;
    private final Texts texts;
    private final Consumer<UnaryOperator<Session>> write;
    private final ReadOnlyObjectWrapper<Session> session;
    private final TypedText start = TypedText.verbatim(this::takeStart);
    private final List<SessionStep> measured;

    /** @param write changes the session that the diary holds by then */
    SessionViewModel(Session session, Supplier<NightClock> clock, Texts texts, Consumer<UnaryOperator<Session>> write) {
        this.session = new ReadOnlyObjectWrapper<>(session);
        this.clock = clock;
        this.texts = texts;
        this.write = write;
        measured = session.steps();
        show(session);
    }

    UUID id() {
        return session.get().id();
    }

    /** The session as it is shown: as on disk, or on its way there. */
    ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    TypedText start() {
        return start;
    }

    /** What the diary says about this session now. */
    void show(Session stored) {
        session.set(stored);
        start.show(texts.time(stored.start().local().toLocalTime()));
    }

    /** How much of a hold was held. */
    enum Held {
        NOT,
        /** As much as was measured. */
        IN_PART,
        WHOLE
    }

    /** Whether only a part of a hold was measured, which can then be gone back to. */
    boolean canBeInPart(int place) {
        return measured.get(place).outcome() == SessionOutcome.PARTIAL;
    }

    Held held(int place) {
        return switch (session.get().steps().get(place).outcome()) {
            case COMPLETED -> Held.WHOLE;
            case PARTIAL -> Held.IN_PART;
            case SKIPPED -> Held.NOT;
        };
    }

    /**
     * Says how much of a hold was held.
     *
     * @param place from 0
     */
    void hold(int place, Held held) {
        SessionStep step = session.get().steps().get(place);
        SessionStep said = new SessionStep(
                step.stretch(),
                step.leg(),
                step.repeat(),
                step.plannedSeconds(),
                switch (held) {
                    case NOT -> 0;
                    case IN_PART -> measured.get(place).heldSeconds();
                    case WHOLE -> step.plannedSeconds();
                });
        change(stored -> stored.with(replaced(stored.steps(), place, said)));
    }

    private static List<SessionStep> replaced(List<SessionStep> steps, int place, SessionStep said) {
        List<SessionStep> changed = new ArrayList<>(steps);
        changed.set(place, said);
        return changed;
    }

    /** Takes what was typed and not yet taken. */
    void commit() {
        start.commitIfTouched();
    }

    boolean hasProblem() {
        return start.hasProblem();
    }

    /** Changes what is shown, and the same in what the diary holds: that may have been changed elsewhere since, and stays so. */
    private void change(UnaryOperator<Session> wanted) {
        Session next = wanted.apply(session.get());
        if (!next.equals(session.get())) {
            show(next);
            write.accept(wanted);
        }
    }

    private String takeStart(String typed) {
        return switch (clock.get().start(typed, session.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ ->
                texts.get(
                        "diary.session-start-missing",
                        texts.time(session.get().start().local().toLocalTime()));
            case Reading.Understood<Moment>(Moment moment) -> {
                change(stored -> stored.startedAt(moment));
                yield "";
            }
        };
    }
}
