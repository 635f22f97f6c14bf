package app.legato.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.legato.profile.Caution;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutineTest {
    private static final RoutineStep.Own TEA =
            new RoutineStep.Own(new UUID(0, 1), new StepWords.Own("A cup of herbal tea"), true);

    @Test
    void showsNeitherWhatIsSwitchedOffNorWhatACautionHides() {
        Routine routine = Routine.USUAL.switched(Habit.MOVE.name(), false).with(TEA, 0);
        assertThat(routine.shownTo(Set.of(Caution.ARTERIES)))
                .extracting(ShownStep::id)
                .containsExactly(
                        TEA.id(),
                        Habit.DRINK_EARLIER.name(),
                        Habit.STRETCH.name(),
                        Habit.LOOSE.name(),
                        Habit.LAMP_AND_WATER.name());
    }

    @Test
    void remembersThePlaceOfWhatIsSwitchedOff() {
        Routine off = Routine.USUAL.switched(Habit.MOVE.name(), false);
        assertThat(off.switched(Habit.MOVE.name(), true)).isEqualTo(Routine.USUAL);
    }

    @Test
    void takesUpAHabitThatItHasNotHeardOf() {
        Routine older = new Routine(List.of(new RoutineStep.Brought(Habit.MOVE, false), TEA));
        assertThat(older.completed().steps())
                .startsWith(new RoutineStep.Brought(Habit.MOVE, false), TEA)
                .hasSize(Habit.values().length + 1);
    }

    @Test
    void isLeftAsItIsByAChangeOfAStepThatIsGone() {
        assertThat(Routine.USUAL.moved("gone", 1)).isEqualTo(Routine.USUAL);
        assertThat(Routine.USUAL.switched("gone", false)).isEqualTo(Routine.USUAL);
        assertThat(Routine.USUAL.renamed(TEA.uuid(), TEA.words())).isEqualTo(Routine.USUAL);
        assertThat(Routine.USUAL.without(TEA.uuid())).isEqualTo(Routine.USUAL);
    }

    @Test
    void refusesAStepThatSaysNothingOrTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepWords.Own(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepWords.Own("x".repeat(StepWords.Own.MAX + 1)));
    }
}
