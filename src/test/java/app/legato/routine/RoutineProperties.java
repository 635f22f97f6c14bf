package app.legato.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a routine, in whatever order: no step is lost, none is there twice, and an undo puts back what was deleted. */
class RoutineProperties {
    enum Kind {
        ADD,
        MOVE,
        RENAME,
        SWITCH,
        DELETE,
        UNDO
    }

    record Act(Kind kind, int which, int by) {}

    @Property
    void losesNothingAndKeepsItsOrder(@ForAll("acts") List<Act> acts) {
        Played played = new Played();
        for (Act act : acts) {
            List<String> before = ids(played.routine);
            played.play(act);
            assertThat(new HashSet<>(ids(played.routine))).isEqualTo(played.expected);
            assertThat(ids(played.routine)).doesNotHaveDuplicates();
            assertThat(played.routine.completed()).isEqualTo(played.routine);
            played.words.forEach((id, words) -> assertThat(played.routine.find(id))
                    .hasValueSatisfying(
                            step -> assertThat(((RoutineStep.Own) step).words()).isEqualTo(words)));
            assertOthersKeepTheirOrder(before, ids(played.routine), act.kind());
        }
    }

    @Property
    void isMovedBackByTheOppositeMoveUnlessTheListEndedFirst(@ForAll("acts") List<Act> acts) {
        Played played = new Played();
        acts.forEach(played::play);
        Routine routine = played.routine;
        for (RoutineStep step : routine.steps()) {
            int place = routine.placeOf(step.id());
            for (int by : List.of(-1, 1)) {
                boolean possible =
                        place + by >= 0 && place + by < routine.steps().size();
                Routine moved = routine.moved(step.id(), by);
                assertThat(moved.placeOf(step.id())).isEqualTo(possible ? place + by : place);
                assertThat(possible ? moved.moved(step.id(), -by) : moved).isEqualTo(routine);
            }
        }
    }

    /** One act touches one step: the others stand to each other as they stood. */
    private static void assertOthersKeepTheirOrder(List<String> before, List<String> after, Kind kind) {
        List<String> kept = before.stream().filter(after::contains).toList();
        List<String> now = after.stream().filter(before::contains).toList();
        if (kind != Kind.MOVE) {
            assertThat(now).isEqualTo(kept);
        } else {
            long swapped = IntStream.range(0, kept.size())
                    .filter(i -> !kept.get(i).equals(now.get(i)))
                    .count();
            assertThat(swapped).isIn(0L, 2L);
        }
    }

    private static List<String> ids(Routine routine) {
        return routine.steps().stream().map(RoutineStep::id).toList();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 40), Arbitraries.of(-1, 1))
                .as(Act::new)
                .list()
                .ofMaxSize(60);
    }

    /** A routine under the hands of someone, and what must be in it. */
    private static final class Played {
        private Routine routine = Routine.USUAL;
        private final Set<String> expected = new HashSet<>(ids(Routine.USUAL));
        private final Map<String, StepWords.Own> words = new HashMap<>();
        private final Deque<UnaryOperator<Routine>> undo = new ArrayDeque<>();
        private final Deque<RoutineStep.Own> gone = new ArrayDeque<>();
        private int number;

        void play(Act act) {
            List<RoutineStep> steps = new ArrayList<>(routine.steps());
            RoutineStep picked = steps.get(act.which() % steps.size());
            switch (act.kind()) {
                case ADD -> add(act);
                case MOVE -> routine = routine.moved(picked.id(), act.by());
                case RENAME -> rename(picked);
                case SWITCH -> routine = routine.switched(picked.id(), !picked.isOn());
                case DELETE -> delete(picked);
                case UNDO -> undo();
            }
        }

        private void add(Act act) {
            if (routine.hasRoom()) {
                RoutineStep.Own step =
                        new RoutineStep.Own(new UUID(1, number++), new StepWords.Own("step " + number), true);
                routine = routine.with(step, act.which());
                expected.add(step.id());
                words.put(step.id(), step.words());
            }
        }

        private void rename(RoutineStep picked) {
            if (picked instanceof RoutineStep.Own own) {
                StepWords.Own other = new StepWords.Own("other " + number++);
                routine = routine.renamed(own.uuid(), other);
                words.put(own.id(), other);
            }
        }

        private void delete(RoutineStep picked) {
            if (picked instanceof RoutineStep.Own own) {
                int place = routine.placeOf(own.id());
                routine = routine.without(own.uuid());
                expected.remove(own.id());
                words.remove(own.id());
                gone.push(own);
                undo.push(now -> now.with(own, place));
            }
        }

        private void undo() {
            if (!undo.isEmpty()) {
                routine = undo.pop().apply(routine);
                RoutineStep.Own back = gone.pop();
                expected.add(back.id());
                words.put(back.id(), back.words());
            }
        }
    }
}
