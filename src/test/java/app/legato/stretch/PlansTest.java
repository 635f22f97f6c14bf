package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlansTest {
    @Test
    void offersThePostureThatIsPreferred() {
        assertThat(Plans.forTonight(Posture.STANDING, Set.of()))
                .isEqualTo(new PlanForTonight.Fitting(Plans.TRIAL_STANDING, false, List.of()));
        assertThat(Plans.forTonight(Posture.SEATED, Set.of()))
                .isEqualTo(new PlanForTonight.Fitting(Plans.TRIAL_SEATED, false, List.of()));
    }

    @Test
    void seatsAnyoneUnsteadyAndSaysSo() {
        assertThat(Plans.forTonight(Posture.STANDING, Set.of(Caution.FALL)))
                .isInstanceOfSatisfying(PlanForTonight.Fitting.class, fitting -> {
                    assertThat(fitting.plan()).isEqualTo(Plans.TRIAL_SEATED);
                    assertThat(fitting.seatedInstead()).isTrue();
                });
    }

    @Test
    void leavesOutTheHingeForAReplacedHipAndKnowsWhy() {
        assertThat(Plans.forTonight(Posture.STANDING, Set.of(Caution.JOINT, Caution.KIDNEY_DISEASE)))
                .isInstanceOfSatisfying(PlanForTonight.Fitting.class, fitting -> {
                    assertThat(fitting.plan().stretches()).containsExactly(Stretches.CALF_WALL);
                    assertThat(fitting.leftOut())
                            .containsExactly(new LeftOut(Stretches.HAMSTRING_STANDING, Set.of(Caution.JOINT)));
                    assertThat(fitting.because()).containsExactly(Caution.JOINT);
                });
    }

    @Test
    void offersNothingWhenAClotIsSuspected() {
        PlanForTonight tonight = Plans.forTonight(Posture.STANDING, Set.of(Caution.CLOT));
        assertThat(tonight).isInstanceOf(PlanForTonight.Nothing.class);
        assertThat(tonight.because()).containsExactly(Caution.CLOT);
    }

    @Property
    void neverOffersWhatACautionHidesNorStandingToTheUnsteady(
            @ForAll Posture preferred, @ForAll Set<Caution> cautions) {
        PlanForTonight tonight = Plans.forTonight(preferred, cautions);
        if (tonight instanceof PlanForTonight.Fitting fitting) {
            assertThat(fitting.plan().stretches())
                    .allMatch(stretch -> stretch.hiddenBy(cautions).isEmpty());
            if (cautions.contains(Caution.FALL)) {
                assertThat(fitting.plan().stretches()).allMatch(stretch -> stretch.posture() == Posture.SEATED);
            }
            assertThat(fitting.plan().stretches().size() + fitting.leftOut().size())
                    .isEqualTo(2);
        } else {
            assertThat(tonight.leftOut()).hasSize(2);
        }
    }
}
