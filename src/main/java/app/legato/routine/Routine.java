package app.legato.routine;

import app.legato.profile.Caution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The evening's steps in the person's order, those that are switched off among them. Immutable; a change that makes no sense, such as moving
 * the first step up or naming a step that is gone, gives the same routine back.
 */
public record Routine(List<RoutineStep> steps) {
    /** As many of the person's own as fit an evening. */
    public static final int OWN_MAX = 20;

    /** What Legato brings, all of it on. */
    public static final Routine USUAL = new Routine(Arrays.stream(Habit.values())
            .<RoutineStep>map(habit -> new RoutineStep.Brought(habit, true))
            .toList());

    public Routine {
        steps = List.copyOf(steps);
        Set<String> ids = new HashSet<>();
        if (!steps.stream().map(RoutineStep::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("a step is in a routine once");
        }
    }

    /** With every habit in it: one that this routine has not heard of follows the others, so that a newer Legato can bring one. */
    public Routine completed() {
        Stream<RoutineStep> missing =
                USUAL.steps.stream().filter(habit -> find(habit.id()).isEmpty());
        return new Routine(Stream.concat(steps.stream(), missing).toList());
    }

    public Optional<RoutineStep> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step's place from 0; -1 when it is not there. */
    public int placeOf(String id) {
        return steps.stream().map(RoutineStep::id).toList().indexOf(id);
    }

    /** Whether there is room for another step of the person's own. */
    public boolean hasRoom() {
        return steps.stream().filter(RoutineStep.Own.class::isInstance).count() < OWN_MAX;
    }

    /** With a step of the person's own at {@code place}, or at the end when the list is shorter; one that is there already stays as it is. */
    public Routine with(RoutineStep.Own step, int place) {
        if (find(step.id()).isPresent()) {
            return this;
        }
        List<RoutineStep> changed = new ArrayList<>(steps);
        changed.add(Math.clamp(place, 0, steps.size()), step);
        return new Routine(changed);
    }

    /** Without a step of the person's own; what Legato brings is only switched off. */
    public Routine without(UUID own) {
        return new Routine(
                steps.stream().filter(step -> !step.id().equals(own.toString())).toList());
    }

    /** @param places down the list; up when negative; as far as the list goes */
    public Routine moved(String id, int places) {
        int from = placeOf(id);
        if (from < 0) {
            return this;
        }
        List<RoutineStep> changed = new ArrayList<>(steps);
        RoutineStep step = changed.remove(from);
        changed.add(Math.clamp((long) from + places, 0, changed.size()), step);
        return new Routine(changed);
    }

    public Routine switched(String id, boolean on) {
        return changed(id, step -> step.switched(on));
    }

    /** Gives one of the person's own steps other words. What was ticked before keeps the words it had. */
    public Routine renamed(UUID own, StepWords.Own words) {
        return changed(own.toString(), step -> new RoutineStep.Own(own, words, step.isOn()));
    }

    /** What the evening shows someone with these cautions: the steps that are on and not hidden, in order. */
    public List<ShownStep> shownTo(Set<Caution> cautions) {
        return steps.stream()
                .filter(RoutineStep::isOn)
                .flatMap(step -> words(step, cautions).map(words -> new ShownStep(step.id(), words)).stream())
                .toList();
    }

    private static Optional<StepWords> words(RoutineStep step, Set<Caution> cautions) {
        return switch (step) {
            case RoutineStep.Brought brought ->
                Optional.ofNullable(brought.habit().fitting(cautions).wording()).map(StepWords.Brought::new);
            case RoutineStep.Own own -> Optional.of(own.words());
        };
    }

    private Routine changed(String id, UnaryOperator<RoutineStep> change) {
        return new Routine(steps.stream()
                .map(step -> step.id().equals(id) ? change.apply(step) : step)
                .toList());
    }
}
