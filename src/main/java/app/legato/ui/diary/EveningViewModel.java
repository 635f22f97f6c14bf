package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.ShownStep;
import app.legato.routine.Tick;
import app.legato.store.Diary;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.text.Texts;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The evening of a night: its sessions, and the steps of the routine. A step that was ticked is shown in the words it had then, also when
 * it has been renamed or deleted since; the present steps beside it can be ticked later. What is not ticked is not noted. A session can be
 * put right or deleted.
 */
final class EveningViewModel {
    private final Pen pen;
    private final Undo undo;
    private final Supplier<NightClock> clock;
    private final Texts texts;
    private final SessionWords words;
    private final ReadOnlyObjectWrapper<List<Line>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Session>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SessionViewModel> editing = new ReadOnlyObjectWrapper<>();

    /**
     * A step of that evening.
     *
     * @param tick what is stored, or would be
     */
    record Line(Tick tick, String words, boolean isTicked) {}

    EveningViewModel(Pen pen, Undo undo, Supplier<NightClock> clock, Texts texts) {
        this.pen = pen;
        this.undo = undo;
        this.clock = clock;
        this.texts = texts;
        words = new SessionWords(texts);
    }

    ReadOnlyObjectProperty<List<Line>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** In order of their start. */
    ReadOnlyObjectProperty<List<Session>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /** The session that is being put right; null when none is. */
    ReadOnlyObjectProperty<@Nullable SessionViewModel> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Another night. */
    void begin() {
        steps.set(List.of());
        editing.set(null);
        sessions.set(List.of());
    }

    /** What the diary says about this evening now. */
    void show(Night night, Routine routine, Set<Caution> cautions, List<Tick> ticks, List<Session> held) {
        sessions.set(held);
        SessionViewModel open = editing.get();
        if (open != null) {
            held.stream()
                    .filter(session -> session.id().equals(open.id()))
                    .findFirst()
                    .ifPresentOrElse(open::show, () -> editing.set(null));
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (ShownStep step : routine.shownTo(cautions)) {
            if (!step.isPlan()) {
                lines.put(step.id(), line(new Tick(night, step.id(), step.words()), false));
            }
        }
        for (Tick tick : ticks) {
            // A session says more about the plan than a tick of it; diaries of version 1 may have the tick alone.
            if (held.isEmpty() || !tick.step().equals(Habit.STRETCH.name())) {
                lines.put(tick.step(), line(tick, true));
            }
        }
        steps.set(List.copyOf(lines.values()));
    }

    void edit(Session session) {
        close();
        editing.set(new SessionViewModel(session, clock, texts, wanted -> change(session, wanted)));
    }

    /** The session needs no more changes: what was typed is taken first, and a field that was refused keeps the form open. */
    void close() {
        commit();
        if (!hasProblem()) {
            editing.set(null);
        }
    }

    /** Takes what was typed and not yet taken. */
    void commit() {
        SessionViewModel open = editing.get();
        if (open != null) {
            open.commit();
        }
    }

    boolean hasProblem() {
        SessionViewModel open = editing.get();
        return open != null && open.hasProblem();
    }

    /** Deletes a session with its holds; undo puts back the very same record that the diary held. */
    void delete(Session session) {
        SessionViewModel open = editing.get();
        if (open != null && open.id().equals(session.id())) {
            editing.set(null);
        }
        new Eraser(pen, undo)
                .erase(
                        diary -> diary.sessions().find(session.id()),
                        (diary, held) -> diary.sessions().delete(held.id()),
                        (diary, held) -> diary.sessions().put(held),
                        held -> texts.get(
                                "diary.session-deleted",
                                words.time(held),
                                texts.night(held.night().evening())));
    }

    /** A session in a line: when, which plan, how it ended, how long was held. */
    String words(Session session) {
        return words.line(session);
    }

    /** Ticks a step in the words it is shown in, or takes its tick back; that can be undone, for the step may be gone from the routine. */
    void tick(Line line) {
        boolean now = !line.isTicked();
        Tick tick = line.tick();
        List<Line> changed = new ArrayList<>(steps.get());
        changed.replaceAll(each -> each.tick().step().equals(tick.step()) ? line(tick, now) : each);
        steps.set(List.copyOf(changed));
        if (now) {
            pen.write(diary -> diary.routine().tick(tick));
        } else {
            pen.write(
                    diary -> diary.routine().untick(tick.night(), tick.step()),
                    () -> undo.offer(
                            texts.get(
                                    "diary.tick-taken-back",
                                    line.words(),
                                    texts.night(tick.night().evening())),
                            () -> pen.write(diary -> diary.routine().tick(tick))));
        }
    }

    /**
     * Changes what the diary holds of a session; what was deleted there does not come back. Undo brings back all that the form was opened
     * with, for what was measured is known nowhere else, and leaves the holds that came since.
     */
    private void change(Session opened, UnaryOperator<Session> wanted) {
        pen.write(
                diary -> change(diary, opened.id(), wanted),
                () -> undo.offer(
                        texts.get(
                                "diary.session-changed",
                                words.time(opened),
                                texts.night(opened.night().evening())),
                        () -> pen.write(diary -> change(diary, opened.id(), now -> asOpened(now, opened)))));
    }

    private static void change(Diary diary, UUID id, UnaryOperator<Session> wanted) {
        diary.sessions().find(id).map(wanted).ifPresent(diary.sessions()::put);
    }

    private static Session asOpened(Session now, Session opened) {
        List<SessionStep> steps = new ArrayList<>(opened.steps());
        steps.addAll(now.steps().stream().skip(steps.size()).toList());
        return now.startedAt(opened.start()).with(steps);
    }

    private Line line(Tick tick, boolean ticked) {
        return new Line(tick, tick.words().in(texts), ticked);
    }
}
