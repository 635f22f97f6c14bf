package app.legato.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.ReliefGuide;
import app.legato.cramp.ReliefStep;
import app.legato.day.PuffyAnkles;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Symptom;
import app.legato.routine.Habit;
import app.legato.routine.Wording;
import app.legato.stretch.PlanForTonight;
import app.legato.tips.RedFlag;
import app.legato.tips.RedFlags;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCautionsTest {
    @TempDir
    Path folder;

    private SignDesk at;

    @BeforeEach
    void open() {
        at = new SignDesk(folder);
        new KeptCautions(at.desk, at.today, at.choices).follow();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aPopInTheCalfHoldsBackThePlanTheHabitAndTheHelpAtNightAtOnce() {
        TonightsPlan plan = new TonightsPlan(at.choices, at.desk);
        assertThat(plan.now()).isInstanceOf(PlanForTonight.Fitting.class);
        at.book.answer(RedFlag.CALF_POP, true, () -> {});
        assertThat(at.choices.now().cautions()).as("nobody said a torn muscle").isEmpty();
        assertThat(at.choices.now().cautionsInForce()).containsExactly(Caution.TEAR);
        assertThat(plan.now()).isInstanceOf(PlanForTonight.Nothing.class);
        assertThat(ReliefGuide.steps(null, at.choices.now().cautionsInForce()))
                .startsWith(ReliefStep.KEEP_STILL)
                .doesNotContain(ReliefStep.CALF, ReliefStep.RUB);
        assertThat(Habit.MOVE.fitting(at.choices.now().cautionsInForce()).wording())
                .isEqualTo(Wording.LEGS_UNCROSSED);
    }

    @Test
    void oneSwollenLegOnTheProfileOrInTheDiaryHoldsThemBackToo() {
        at.desk.write(
                diary -> diary.profile().put(diary.profile().read().withAnswer(Symptom.SWELLING, Answer.ONE_LEG)),
                () -> {});
        assertThat(at.choices.now().signCautions()).containsExactly(Caution.CLOT);
        at.desk.write(
                diary -> {
                    diary.profile().put(diary.profile().read().withAnswer(Symptom.SWELLING, null));
                    new EntrySigns(SignDesk.TONIGHT)
                            .put(diary, SignDesk.ankles(SignDesk.TONIGHT.evening(), PuffyAnkles.ONE));
                },
                () -> {});
        assertThat(at.choices.now().signCautions()).containsExactly(Caution.CLOT);
    }

    @Test
    void settlingGivesTheStretchBackAtOnceAndUndoTakesItAgain() {
        at.book.answer(RedFlag.SWOLLEN_LEG, true, () -> {});
        at.book.read(RedFlags::standing, signs -> at.book.settle(signs.getFirst()));
        assertThat(at.choices.now().signCautions()).isEmpty();
        at.undo.take();
        assertThat(at.choices.now().signCautions()).containsExactly(Caution.CLOT);
    }

    @Test
    void otherUrgentSignsLeaveThePlanToThePerson() {
        for (RedFlag sign : Set.of(RedFlag.CHEST_OR_BREATH, RedFlag.LONG_CRAMP, RedFlag.DARK_URINE)) {
            at.book.answer(sign, true, () -> {});
        }
        assertThat(at.choices.now().signCautions()).isEmpty();
    }
}
