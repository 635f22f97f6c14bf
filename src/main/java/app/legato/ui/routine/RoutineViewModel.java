package app.legato.ui.routine;

import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The routine, changed step by step. Each change is made to what is on disk, so that none is lost to another, and is on disk before it is
 * shown. What was ticked before stays as it was, whatever is renamed or deleted here.
 */
final class RoutineViewModel {
    private final Desk desk;
    private final Choices choices;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;
    private final TonightsPlan plan;
    private final StepLines words;
    private final ReadOnlyObjectWrapper<List<StepLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canChange = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> renaming = new ReadOnlyObjectWrapper<>();
    private final TypedText added = new TypedText(this::useAdded);
    private final TypedText renamed = new TypedText(this::useRenamed);
    private Routine routine = new Routine(List.of());

    RoutineViewModel(Desk desk, TonightsPlan plan, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        this.desk = desk;
        this.plan = plan;
        this.choices = choices;
        this.navigator = navigator;
        this.undo = undo;
        this.texts = texts;
        words = new StepLines(texts, plan);
    }

    /** Reads the routine, and again after each change of the diary or the preferences, until the subscription ends. */
    Subscription follow() {
        renaming.set(null);
        return Subscription.combine(
                desk.changesProperty().subscribe(_ -> refresh()),
                plan.planProperty().subscribe(_ -> show(routine)),
                choices.currentProperty().subscribe(_ -> show(routine)));
    }

    /** Every step in the person's order; empty until the diary has answered. */
    ReadOnlyObjectProperty<List<StepLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** False until the routine was read once. */
    ReadOnlyBooleanProperty canChangeProperty() {
        return canChange.getReadOnlyProperty();
    }

    /** The step that is being given other words; null when none is. */
    ReadOnlyObjectProperty<@Nullable String> renamingProperty() {
        return renaming.getReadOnlyProperty();
    }

    /** A new step, being typed. */
    TypedText added() {
        return added;
    }

    /** The other words of a step, being typed. */
    TypedText renamed() {
        return renamed;
    }

    /** Adds what was typed at the end of the list, unless it has a problem. */
    void add() {
        String typed = added.textProperty().get().strip();
        if (canChange.get() && added.commit()) {
            RoutineStep.Own step = new RoutineStep.Own(UUID.randomUUID(), new StepWords.Own(typed), true);
            edit(now -> now.with(step, now.steps().size()), () -> {
                added.reset("");
                undo.offer(texts.get("routine.added", typed), () -> edit(now -> now.without(step.uuid())));
            });
        }
    }

    /** @param places down the list; up when negative; at the list's end it stays */
    void move(String id, int places) {
        edit(now -> now.moved(id, places));
    }

    boolean canMove(String id, int places) {
        int to = routine.placeOf(id) + places;
        return routine.find(id).isPresent() && to >= 0 && to < routine.steps().size();
    }

    /** Switched off, a step keeps its place and its words, and is not shown in the evening. */
    void switchOn(String id, boolean on) {
        edit(now -> now.switched(id, on));
    }

    /** Opens the field for other words; nothing for what Legato brings. */
    void beginRename(String id) {
        own(id).ifPresent(step -> {
            renamed.reset(step.words().words());
            renaming.set(id);
        });
    }

    void cancelRename() {
        renaming.set(null);
    }

    /** Gives the step the words that were typed, unless they have a problem. The field stays open until they are on disk. */
    void rename() {
        Optional<RoutineStep.Own> step = Optional.ofNullable(renaming.get()).flatMap(this::own);
        if (step.isEmpty()) {
            renaming.set(null);
        } else if (renamed.commit()) {
            rename(step.get(), new StepWords.Own(renamed.textProperty().get().strip()));
        }
    }

    /** Takes a step of the person's own off the list. */
    void delete(String id) {
        int place = routine.placeOf(id);
        own(id).ifPresent(step -> edit(
                now -> now.without(step.uuid()),
                () -> undo.offer(
                        texts.get("routine.deleted", step.words().words()), () -> edit(now -> now.with(step, place)))));
    }

    /** Back to where this screen is opened from. */
    void leave() {
        navigator.go(new Route.Tonight());
    }

    private void rename(RoutineStep.Own step, StepWords.Own changed) {
        StepWords.Own before = step.words();
        if (changed.equals(before)) {
            renaming.set(null);
        } else {
            edit(now -> now.renamed(step.uuid(), changed), () -> {
                closeField(step.id());
                undo.offer(
                        texts.get("routine.renamed", changed.words()),
                        () -> edit(now -> now.renamed(step.uuid(), before)));
            });
        }
    }

    /** Unless another step's is open by now. */
    private void closeField(String id) {
        if (id.equals(renaming.get())) {
            renaming.set(null);
        }
    }

    private Optional<RoutineStep.Own> own(String id) {
        return routine.find(id).filter(RoutineStep.Own.class::isInstance).map(RoutineStep.Own.class::cast);
    }

    private void edit(UnaryOperator<Routine> change) {
        edit(change, () -> {});
    }

    private void edit(UnaryOperator<Routine> change, Runnable saved) {
        desk.write(diary -> diary.routine().put(change.apply(diary.routine().read())), saved, _ -> show(routine));
    }

    private void refresh() {
        desk.read(diary -> diary.routine().read(), read -> {
            canChange.set(true);
            show(read);
        });
    }

    private void show(Routine read) {
        routine = read;
        lines.set(words.of(read, choices.now()));
    }

    private String useAdded(String typed) {
        String problem = problem(typed);
        if (!problem.isEmpty()) {
            return problem;
        }
        return routine.hasRoom() ? "" : texts.get("routine.full", Routine.OWN_MAX);
    }

    private String useRenamed(String typed) {
        return problem(typed);
    }

    private String problem(String typed) {
        if (typed.isBlank()) {
            return texts.get("routine.words-missing");
        }
        return typed.length() > StepWords.Own.MAX
                ? texts.get("routine.words-too-long", typed.length(), StepWords.Own.MAX)
                : "";
    }
}
