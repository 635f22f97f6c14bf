package app.legato.ui.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Caution;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.StepWords;
import app.legato.store.StoreProblem;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineViewModelTest {
    @TempDir
    Path folder;

    private RoutineDesk desk;
    private RoutineViewModel model;

    @BeforeEach
    void open() {
        desk = new RoutineDesk(folder);
        model = desk.model;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheUsualStepsWithThePlansName() {
        assertThat(desk.words())
                .containsExactly(
                        "Drinks earlier in the evening",
                        "Stretch",
                        "Move a little, legs uncrossed",
                        "Loose clothes and covers",
                        "Legs comfortable on a pillow",
                        "Lamp and water in reach");
        assertThat(desk.line("Stretch").about()).contains("Calf and back of the thigh, seated");
    }

    @Test
    void saysWhyAStepIsHiddenOrReworded() {
        desk.choices.change(now -> now.withCautions(EnumSet.of(Caution.HEART_FAILURE, Caution.FALL)));
        StepLine drinks = desk.line("Drinks earlier in the evening");
        assertThat(drinks.hidden()).isTrue();
        assertThat(drinks.about()).contains("Heart failure");
        StepLine move = desk.line("Seated: circle the ankles, legs uncrossed");
        assertThat(move.hidden()).isFalse();
        assertThat(move.about()).contains("Unsteady on my feet").doesNotContain("Heart failure");
    }

    @Test
    void hidesTheStretchWhenNothingOfThePlanFits() {
        desk.choices.change(now -> now.withCautions(Set.of(Caution.CLOT)));
        assertThat(desk.line("Stretch").hidden()).isTrue();
        assertThat(desk.line("Stretch").about()).contains("Blood clot");
    }

    @Test
    void addsAStepInThePersonsOwnWords() {
        desk.add("  Peppermint tea ");
        assertThat(desk.words()).last().isEqualTo("Peppermint tea");
        assertThat(model.added().textProperty().get()).isEmpty();
        desk.undo.take();
        assertThat(desk.stored()).isEqualTo(Routine.USUAL);
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeTaken() {
        desk.add(" ");
        assertThat(model.added().problemProperty().get()).isNotEmpty();
        String longWords = "x".repeat(StepWords.Own.MAX + 1);
        desk.add(longWords);
        assertThat(model.added().problemProperty().get()).contains("81", "80");
        assertThat(model.added().textProperty().get()).isEqualTo(longWords);
        desk.diskIsFull = true;
        desk.add("Tea");
        assertThat(model.added().textProperty().get()).isEqualTo("Tea");
        desk.diskIsFull = false;
        assertThat(desk.stored()).isEqualTo(Routine.USUAL);
    }

    @Test
    void takesNoMoreOfTheirOwnThanFit() {
        for (int step = 0; step < Routine.OWN_MAX; step++) {
            desk.add("Step " + step);
        }
        desk.add("One too many");
        assertThat(desk.words()).doesNotContain("One too many");
        assertThat(model.added().problemProperty().get()).contains("20");
    }

    @Test
    void movesAStepAsFarAsTheListGoes() {
        String lamp = Habit.LAMP_AND_WATER.name();
        assertThat(model.canMove(lamp, 1)).isFalse();
        model.move(lamp, 1);
        assertThat(desk.stored()).isEqualTo(Routine.USUAL);
        model.move(lamp, -1);
        assertThat(desk.stored().placeOf(lamp)).isEqualTo(4);
        assertThat(model.canMove(lamp, 1)).isTrue();
    }

    @Test
    void remembersWhatIsSwitchedOff() {
        model.switchOn(Habit.MOVE.name(), false);
        assertThat(desk.line("Move a little, legs uncrossed").on()).isFalse();
        assertThat(desk.stored().shownTo(Set.of())).hasSize(5);
    }

    @Test
    void renamesTheirOwnStepAndTakesThatBack() {
        desk.add("Tea");
        model.beginRename(desk.line("Tea").id());
        model.renamed().textProperty().set("Peppermint tea");
        model.rename();
        assertThat(desk.words()).contains("Peppermint tea").doesNotContain("Tea");
        assertThat(model.renamingProperty().get()).isNull();
        desk.undo.take();
        assertThat(desk.words()).contains("Tea");
    }

    @Test
    void keepsTheFieldOpenWhileTheOtherWordsHaveAProblem() {
        desk.add("Tea");
        model.beginRename(desk.line("Tea").id());
        model.renamed().textProperty().set("");
        model.rename();
        assertThat(model.renamed().problemProperty().get()).isNotEmpty();
        assertThat(desk.words()).contains("Tea");
        model.cancelRename();
        assertThat(model.renamingProperty().get()).isNull();
    }

    @Test
    void keepsTheFieldAndTheWordsInItWhenTheyCannotBeStored() {
        desk.add("Tea");
        model.beginRename(desk.line("Tea").id());
        model.renamed().textProperty().set("Peppermint tea");
        desk.diskIsFull = true;
        model.rename();
        assertThat(model.renamingProperty().get()).isEqualTo(desk.line("Tea").id());
        assertThat(model.renamed().textProperty().get()).isEqualTo("Peppermint tea");
        assertThat(desk.desk.problemProperty().get()).isEqualTo(StoreProblem.FULL);
        desk.diskIsFull = false;
        model.rename();
        assertThat(model.renamingProperty().get()).isNull();
        assertThat(desk.words()).contains("Peppermint tea").doesNotContain("Tea");
    }

    @Test
    void neitherRenamesNorDeletesWhatLegatoBrings() {
        model.beginRename(Habit.MOVE.name());
        assertThat(model.renamingProperty().get()).isNull();
        model.delete(Habit.MOVE.name());
        assertThat(desk.stored()).isEqualTo(Routine.USUAL);
    }

    @Test
    void putsADeletedStepBackInItsPlace() {
        desk.add("Tea");
        String tea = desk.line("Tea").id();
        model.move(tea, -3);
        Routine before = desk.stored();
        model.delete(tea);
        assertThat(desk.words()).doesNotContain("Tea");
        desk.undo.take();
        assertThat(desk.stored()).isEqualTo(before);
    }

    @Test
    void leavesToTonight() {
        model.leave();
        assertThat(desk.navigator.route()).isEqualTo(new Route.Tonight());
    }
}
