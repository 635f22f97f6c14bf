package app.legato.ui.tonight;

import app.legato.night.Night;
import app.legato.routine.Routine;
import app.legato.routine.ShownStep;
import app.legato.routine.SixWeeks;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Tonight's steps: which there are, which are done, and which night of the six weeks this is. */
final class StepsViewModel {
    /** As many lines as leave Start on the screen in the smallest window. */
    static final int FITTING = 6;

    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final PlanViewModel plan;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SixWeeks> sixWeeks = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper allShown = new ReadOnlyBooleanWrapper();
    private List<Line> all = List.of();
    private Known known = Known.NOTHING;
    private Night shown;

    /** What the diary said last. */
    private record Known(Routine routine, List<Tick> ticks, SessionOutcome stretched) {
        static final Known NOTHING = new Known(new Routine(List.of()), List.of(), SessionOutcome.SKIPPED);
    }

    /**
     * A step as the evening shows it.
     *
     * @param words for the plan its name
     * @param done for the plan the outcome of tonight's best session, {@code SKIPPED} while there is none
     */
    record Line(ShownStep step, String words, SessionOutcome done) {
        boolean isDone() {
            return done != SessionOutcome.SKIPPED;
        }
    }

    /** @param plan tonight's plan, refreshed before this */
    StepsViewModel(Desk desk, Today today, Choices choices, Navigator navigator, PlanViewModel plan, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.navigator = navigator;
        this.plan = plan;
        this.texts = texts;
        shown = today.tonight();
    }

    /** The steps to show: all, or as many as fit. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** "2 more steps", or "Fewer" once all are shown; empty when all fit. */
    ReadOnlyStringProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Whether more are shown than fit, because the person wished it. */
    ReadOnlyBooleanProperty allShownProperty() {
        return allShown.getReadOnlyProperty();
    }

    /** How far the six weeks have come; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable SixWeeks> sixWeeksProperty() {
        return sixWeeks.getReadOnlyProperty();
    }

    /** "Mon 12 – Tue 13 May". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether the plan is one of the steps: then its name stands there. */
    boolean hasPlan() {
        return all.stream().anyMatch(line -> line.step().isPlan());
    }

    void refresh() {
        record Page(Routine routine, List<Tick> ticks, List<Session> sessions, List<Boolean> nights) {}
        Night tonight = today.tonight();
        shown = tonight;
        name.set(texts.night(tonight.evening()));
        desk.read(
                diary -> new Page(
                        diary.routine().read(),
                        diary.routine().between(tonight, tonight),
                        diary.sessions().between(tonight, tonight),
                        diary.sessions().nightsWithSession()),
                page -> {
                    known = new Known(page.routine(), page.ticks(), best(page.sessions()));
                    sixWeeks.set(SixWeeks.of(page.nights(), known.stretched() != SessionOutcome.SKIPPED));
                    show();
                });
    }

    /** Ticks a step, or takes its tick back; the plan is ticked by its session alone. */
    void tick(Line line) {
        if (line.step().isPlan()) {
            return;
        }
        Night tonight = shown;
        ShownStep step = line.step();
        desk.write(
                diary -> {
                    if (line.isDone()) {
                        diary.routine().untick(tonight, step.id());
                    } else {
                        diary.routine().tick(new Tick(tonight, step.id(), step.words()));
                    }
                },
                () -> {});
    }

    /** Shows all steps, or again as many as fit. */
    void toggleMore() {
        allShown.set(!allShown.get());
        cut();
    }

    /** Opens the screen on which the steps are changed. */
    void change() {
        navigator.go(new Route.Routine());
    }

    /** Puts the lines together again: the plan or the cautions may have changed. */
    void show() {
        Set<String> ticked = known.ticks().stream().map(Tick::step).collect(Collectors.toSet());
        all = known.routine().shownTo(choices.now().cautionsInForce()).stream()
                .filter(step -> !step.isPlan() || plan.canStartProperty().get())
                .map(step -> line(step, ticked.contains(step.id())))
                .toList();
        cut();
    }

    private Line line(ShownStep step, boolean ticked) {
        return step.isPlan()
                ? new Line(step, plan.nameProperty().get(), known.stretched())
                : new Line(step, step.words().in(texts), ticked ? SessionOutcome.COMPLETED : SessionOutcome.SKIPPED);
    }

    /** One line less than fits, when the last one has to say how many more there are. */
    private void cut() {
        boolean fits = all.size() <= FITTING;
        if (fits) {
            allShown.set(false);
        }
        int hidden = all.size() - (FITTING - 1);
        more.set(
                fits
                        ? ""
                        : allShown.get() ? texts.get("tonight.fewer-steps") : texts.get("tonight.more-steps", hidden));
        lines.set(fits || allShown.get() ? all : all.subList(0, FITTING - 1));
    }

    private static SessionOutcome best(List<Session> sessions) {
        return sessions.stream()
                .map(Session::outcome)
                .min(SessionOutcome::compareTo)
                .orElse(SessionOutcome.SKIPPED);
    }
}
