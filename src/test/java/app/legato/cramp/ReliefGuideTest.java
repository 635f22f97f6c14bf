package app.legato.cramp;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.profile.Caution;
import app.legato.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliefGuideTest {
    private static final Set<ReliefStep> STRETCHES = EnumSet.of(
            ReliefStep.CALF, ReliefStep.CALF_SEATED, ReliefStep.FOOT, ReliefStep.THIGH_BACK, ReliefStep.THIGH_FRONT);

    @Test
    void followsTheOrderStretchRubWarmthWaterBreath() {
        assertThat(ReliefGuide.steps(null, Set.of()))
                .containsExactly(
                        ReliefStep.CALF,
                        ReliefStep.RUB,
                        ReliefStep.WARM_OR_COLD,
                        ReliefStep.SIP,
                        ReliefStep.BREATHE,
                        ReliefStep.PAINKILLERS,
                        ReliefStep.GET_UP_SLOWLY);
    }

    @Test
    void eachMuscleHasItsOwnStretch() {
        assertThat(first(Muscle.FOOT)).isEqualTo(ReliefStep.FOOT);
        assertThat(first(Muscle.THIGH_BACK)).isEqualTo(ReliefStep.THIGH_BACK);
        assertThat(first(Muscle.THIGH_FRONT)).isEqualTo(ReliefStep.THIGH_FRONT);
        assertThat(first(Muscle.SHIN)).isEqualTo(ReliefStep.RUB);
    }

    @Property
    void neitherStretchesNorRubsAClotOrATear(@ForAll Muscle muscle, @ForAll Set<Caution> cautions) {
        List<ReliefStep> steps = ReliefGuide.steps(muscle, cautions);
        if (cautions.contains(Caution.CLOT) || cautions.contains(Caution.TEAR)) {
            assertThat(steps).doesNotContainAnyElementsOf(STRETCHES).doesNotContain(ReliefStep.RUB);
            assertThat(steps.getFirst()).isEqualTo(ReliefStep.KEEP_STILL);
        }
        assertThat(steps.contains(ReliefStep.CLOT_NOW)).isEqualTo(cautions.contains(Caution.CLOT));
        assertThat(steps.contains(ReliefStep.TEAR_TODAY)).isEqualTo(cautions.contains(Caution.TEAR));
    }

    @Property
    void cautionsHideWhatTheyMust(@ForAll Muscle muscle, @ForAll Set<Caution> cautions) {
        List<ReliefStep> steps = ReliefGuide.steps(muscle, cautions);
        hides(cautions, Caution.TENDON, steps, ReliefStep.CALF, ReliefStep.CALF_SEATED, ReliefStep.FOOT);
        hides(cautions, Caution.JOINT, steps, ReliefStep.THIGH_BACK, ReliefStep.THIGH_FRONT);
        hides(cautions, Caution.NUMB_FEET, steps, ReliefStep.WARM_OR_COLD);
        hides(cautions, Caution.ARTERIES, steps, ReliefStep.WARM_OR_COLD);
        hides(cautions, Caution.HEART_FAILURE, steps, ReliefStep.SIP);
        hides(cautions, Caution.KIDNEY_DISEASE, steps, ReliefStep.SIP);
        hides(cautions, Caution.FLUID_LIMIT, steps, ReliefStep.SIP);
        hides(cautions, Caution.FALL, steps, ReliefStep.GET_UP_SLOWLY, ReliefStep.CALF);
        assertThat(steps.contains(ReliefStep.STAY_SEATED)).isEqualTo(cautions.contains(Caution.FALL));
        assertThat(steps).doesNotHaveDuplicates().contains(ReliefStep.BREATHE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void stepsAreAtMostTwoSentencesOfSixtyCharacters(String language) {
        Texts texts = new Texts(Locale.of(language));
        for (ReliefStep step : ReliefStep.values()) {
            List<String> sentences = List.of(texts.get(step.key()).split("(?<=[.?!])\\s"));
            assertThat(sentences).as(step.key()).hasSizeLessThanOrEqualTo(2);
            assertThat(sentences)
                    .as(step.key())
                    .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(60));
        }
    }

    @ParameterizedTest
    @EnumSource(ReliefStep.class)
    void nothingIsPulled(ReliefStep step) {
        assertThat(new Texts(Locale.UK).get(step.key())).doesNotContainIgnoringCase("pull");
        assertThat(new Texts(Locale.GERMANY).get(step.key())).doesNotContainPattern("(?i)\\bzieh|zerr");
    }

    @Test
    void saysWhichHelpAfterTenMinutes() {
        assertThat(ReliefGuide.afterTenMinutes()).containsExactly(ReliefStep.LONG_TODAY, ReliefStep.LONG_NOW);
    }

    private static ReliefStep first(@Nullable Muscle muscle) {
        return ReliefGuide.steps(muscle, Set.of()).getFirst();
    }

    private static void hides(Set<Caution> cautions, Caution caution, List<ReliefStep> steps, ReliefStep... hidden) {
        if (cautions.contains(caution)) {
            assertThat(steps).as(caution.name()).doesNotContain(hidden);
        }
    }
}
