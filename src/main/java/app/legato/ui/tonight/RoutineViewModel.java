package app.legato.ui.tonight;

import app.legato.night.Night;
import app.legato.routine.RoutineStep;
import app.legato.stretch.SessionOutcome;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Tonight's routine: which steps are done, and how many nights had a session. */
final class RoutineViewModel {
    private static final int SIX_WEEKS = 42;

    private final Desk desk;
    private final Today today;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Set<RoutineStep>> done = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper nights = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private Night shown;

    RoutineViewModel(Desk desk, Today today, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.texts = texts;
        shown = today.tonight();
    }

    /** The steps done tonight; stretching counts as done once something was held. */
    ReadOnlyObjectProperty<Set<RoutineStep>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Which night of 42 this is: nights with a session so far, tonight's counted as if it were done. A missed night costs nothing. */
    ReadOnlyIntegerProperty nightsProperty() {
        return nights.getReadOnlyProperty();
    }

    /** "Mon 12 – Tue 13 May". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    void refresh() {
        record Known(Set<RoutineStep> done, boolean stretched, int nights) {}
        Night tonight = today.tonight();
        shown = tonight;
        name.set(texts.night(tonight.evening()));
        desk.read(
                diary -> new Known(
                        diary.routine().doneOn(tonight),
                        diary.sessions().between(tonight, tonight).stream()
                                .anyMatch(session -> session.outcome() != SessionOutcome.SKIPPED),
                        diary.sessions().nightsWithSession()),
                known -> {
                    Set<RoutineStep> ticked = EnumSet.noneOf(RoutineStep.class);
                    ticked.addAll(known.done());
                    if (known.stretched()) {
                        ticked.add(RoutineStep.STRETCH);
                    }
                    done.set(Set.copyOf(ticked));
                    nights.set(known.stretched() ? known.nights() : Math.min(SIX_WEEKS, known.nights() + 1));
                });
    }

    /** Ticks a step, or unticks it. */
    void tick(RoutineStep step) {
        Night tonight = shown;
        boolean now = !done.get().contains(step);
        desk.write(diary -> diary.routine().put(tonight, step, now), () -> {});
    }
}
