package app.legato.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Caution;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitTest {
    @Test
    void bringsTheFiveHabitsOfTheArticleThenLampAndWater() {
        assertThat(Routine.USUAL.shownTo(Set.of()))
                .extracting(ShownStep::words)
                .containsExactly(
                        new StepWords.Brought(Wording.DRINK_EARLIER),
                        new StepWords.Brought(Wording.STRETCH),
                        new StepWords.Brought(Wording.MOVE),
                        new StepWords.Brought(Wording.LOOSE_CLOTHES_AND_COVERS),
                        new StepWords.Brought(Wording.LEGS_ON_PILLOW),
                        new StepWords.Brought(Wording.LAMP_AND_WATER));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEART_FAILURE", "KIDNEY_DISEASE", "FLUID_LIMIT"})
    void saysNothingAboutDrinksToSomeoneWhoseDrinksADoctorLimits(Caution caution) {
        assertThat(Habit.DRINK_EARLIER.fitting(Set.of(caution))).isEqualTo(new Fit(null, Set.of(caution)));
        assertThat(Habit.LAMP_AND_WATER.fitting(Set.of(caution))).isEqualTo(new Fit(Wording.LAMP, Set.of(caution)));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEART_FAILURE", "ARTERIES", "PREGNANCY", "CLOT"})
    void raisesNoLegsThatShouldNotBeRaised(Caution caution) {
        assertThat(Habit.LEGS_ON_PILLOW.fitting(Set.of(caution)).isHidden()).isTrue();
    }

    @Test
    void movesTheAnklesSeatedForSomeoneUnsteady() {
        assertThat(Habit.MOVE.fitting(Set.of(Caution.FALL)).wording()).isEqualTo(Wording.ANKLES_SEATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOT", "TEAR"})
    void asksForNoMovementWithAClotOrATearWhateverElseThereIs(Caution caution) {
        assertThat(Habit.MOVE.fitting(Set.of(caution, Caution.FALL)))
                .isEqualTo(new Fit(Wording.LEGS_UNCROSSED, Set.of(caution)));
    }

    @Test
    void leavesPrescribedCompressionOn() {
        assertThat(Habit.LOOSE.fitting(Set.of(Caution.COMPRESSION)).wording()).isEqualTo(Wording.LOOSE_COVERS);
    }

    @ParameterizedTest
    @EnumSource
    void givesAReasonExactlyWhenItDiffersFromTheUsual(Habit habit) {
        Fit usual = habit.fitting(Set.of());
        assertThat(usual.because()).isEmpty();
        for (Caution caution : EnumSet.allOf(Caution.class)) {
            Fit fit = habit.fitting(Set.of(caution));
            assertThat(fit.because().isEmpty()).isEqualTo(fit.wording() == usual.wording());
        }
    }
}
